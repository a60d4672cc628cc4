import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from '../temporary.ts'
import { acceptance, contract, contribution, record, worksOffice } from '../usecases/evidence-office.ts'

const folder = temporaryFolder()
afterAll(folder.clear)
const root = resolve(import.meta.dirname, '../..')

const office = async (args: readonly string[]): Promise<{ code: number; stdout: string }> => {
  const command = [join(root, 'src-main/cli.ts'), ...args]
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, maxBuffer: 10_000_000 })
    return { code: 0, stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { code, stdout }
  }
}

test('evidence tells what payment of a file rests on, and each limit with its figures', async () => {
  const file = folder.file('office.db')
  const { office: opened, first } = await worksOffice(file)
  const id = await record(opened, first, contract(1000))
  await record(opened, first, acceptance(id, 1000, '2018-04-02', 'Nền'))
  await record(opened, first, contribution(200, 'labour'))
  await opened.close()
  const args = ['evidence', '--db', file, '--application', 'HS-2018-0001']
  const { code, stdout } = await office(args)
  expect(stdout).toContain(
    'HS-2018-0001: phê duyệt 800.000.000 đ, hợp đồng 1.000.000.000 đ, nghiệm thu 1.000.000.000 đ',
  )
  expect(stdout).toContain('05/03/2018  Hợp đồng 01/HĐ-XD: 1.000.000.000')
  expect(stdout).toContain(
    'Đạt  Vốn nhà nước đã chi không quá 80 % giá trị nghiệm thu: 0 ≤ 800.000.000 đ, còn 800.000.000 (Điều 4.1.b TT 15/2016)',
  )
  // Accepted in full: 800 million are held back, far above the 50 of the warranty.
  expect(code).toBe(0)
  const { stdout: json } = await office([...args, '--json'])
  expect(JSON.parse(json)).toMatchObject({ no: 'HS-2018-0001', invests: true, records: [{ kind: 'contract' }, {}, {}] })
})
