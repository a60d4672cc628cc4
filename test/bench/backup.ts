import { existsSync, rmSync } from 'node:fs'
import { openBackupJobs } from '../../src-main/office/backup-jobs.ts'
import { assignEstimate, createBudgetLine } from '../../src-main/usecases/budget/lines.ts'
import { insertApplications } from './many-applications.ts'
import { type BenchRow, compare } from './measure.ts'
import { withOffice } from './office-folder.ts'

const perRound = 40
const applications = 50_000
const actor = { name: 'Lê Thị Tài', role: 'financeOfficer' } as const

/** Vouchers posted durably while the office is backed up in its thread, against the same with nothing else going on. */
export const benchBackup = (): Promise<readonly BenchRow[]> =>
  withOffice(async (office) => {
    insertApplications(office.store.file, applications, 'disbursing')
    const context = { ...office, actor }
    const { id: budgetLineId } = await createBudgetLine(context, {
      year: 2018,
      name: 'Hỗ trợ kết cấu hạ tầng',
      content: 'INFRA',
      source: '0113',
      chapter: '426',
      khoan: '281',
      tieuMuc: '7799',
      level: '',
      programmeCode: '0620',
      payingUnit: 'Kho bạc Nhà nước Kon Tum',
    })
    let number = 0
    let longest = 0
    const post = async (): Promise<void> => {
      number += 1
      const decision = { number: `${number}/QĐ-UBND`, decidedOn: '2018-03-01', signer: 'Nguyễn Văn Ký' }
      await assignEstimate(context, {
        budgetLineId,
        amount: 1_000_000,
        decrease: false,
        postingDate: '2018-03-01',
        ...decision,
      })
    }
    const target = `${office.store.file}.zip`
    const ends = new Map<string, () => void>()
    const jobs = openBackupJobs(({ job, state }) => {
      if (state === 'running') started?.()
      else ends.get(job)?.()
    })
    let started: (() => void) | null = null
    let ended: Promise<void> = Promise.resolve()
    let made = 0
    const begin = async (): Promise<void> => {
      await ended
      rmSync(target, { force: true })
      const running = Promise.withResolvers<void>()
      started = running.resolve
      const job = jobs.start('backup', { database: office.store.file, target }, async () => {
        made += 1
      })
      ended = new Promise((done) => ends.set(job, done))
      await running.promise
    }
    const measured = await compare({
      ours: async () => {
        for (let n = 0; n < perRound; n += 1) {
          const start = performance.now()
          await post()
          longest = Math.max(longest, performance.now() - start)
        }
      },
      theirs: async () => {
        for (let n = 0; n < perRound; n += 1) await post()
      },
      prepare: { ours: begin, theirs: () => ended },
      warmUps: 1,
      rounds: 5,
    })
    await ended
    if (made !== 6 || !existsSync(target)) throw new Error(`${made} backups were made instead of 6`)
    const each = (ms: number): string => `${(ms / perRound).toFixed(2)} ms`
    return [
      {
        name: 'Voucher posted during a backup',
        ratio: measured.ratio,
        against: 'the same with no backup going on',
        detail: `${each(measured.ours)} against ${each(measured.theirs)} a voucher; the longest took ${Math.round(longest)} ms`,
      },
    ]
  })
