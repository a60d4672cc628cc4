import { readFile } from 'node:fs/promises'
import type { intakeCalls } from '../contract/intake.ts'
import { importIntake } from '../usecases/intake/import.ts'
import { writing } from './desk.ts'
import type { Handlers } from './handler.ts'
import { intakeReport } from './intake-report.ts'

export const intakeHandlers: Handlers<keyof typeof intakeCalls> = {
  'intake.import': async (desk, { file, requestDate, dryRun }, session) => {
    const bytes = await readFile(desk.files.find(file).path)
    return intakeReport(await importIntake(writing(desk, session), { bytes, requestDate, dryRun }))
  },
  'file.begin': async (desk, { name, size, purpose }) => ({
    token: await desk.files.begin(name, size, purpose),
  }),
  'file.chunk': async (desk, { token, offset, base64 }) => ({
    received: await desk.files.chunk(token, offset, Buffer.from(base64, 'base64')),
  }),
  'file.end': async (desk, { token }) => ({ token, size: await desk.files.end(token) }),
}
