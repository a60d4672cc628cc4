import { readFile } from 'node:fs/promises'
import type { codeCalls } from '../contract/codes.ts'
import { importCodes } from '../usecases/codes/import.ts'
import { listCodes, viewCodes } from '../usecases/codes/view.ts'
import { codesReport } from './codes-report.ts'
import { writing } from './desk.ts'
import type { Handlers } from './handler.ts'

export const codeHandlers: Handlers<keyof typeof codeCalls> = {
  'codes.list': async (desk, { year }) => ({ kinds: await listCodes(desk.office, year) }),
  'codes.valid': async (desk, input) => ({ lists: await viewCodes(desk.office, input) }),
  'codes.import': async (desk, { file, ...input }, session) => {
    const bytes = await readFile(desk.files.find(file).path)
    return codesReport(await importCodes(writing(desk, session), { ...input, bytes }))
  },
}
