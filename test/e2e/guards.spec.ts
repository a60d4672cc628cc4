import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Excel from 'exceljs'
import { frameText } from '../../src-main/text/screens/frame.ts'
import { officeScreen, openApp, type TestOffice, withDataFolder } from './app.ts'
import { copySample } from './sample.ts'
import { dialog, field, goTo, grid, press, refusal, type } from './screen.ts'
import { office as commandLine } from './steps/books.ts'
import { counted, intake, list, report, tryWorkbook } from './steps/intake.ts'
import { budget, decisions, ledger, money, openPosted, vouchers } from './steps/money.ts'
import { declare, foundOffice, inspector, lan, roleOf } from './steps/people.ts'
import { bar, fileOf, openFile, review } from './steps/review.ts'

const size = { sample: false, viewport: officeScreen } as const

const inOffice = async (folder: string, work: (office: TestOffice) => Promise<void>): Promise<void> => {
  const office = await openApp(folder, size)
  try {
    await work(office)
  } finally {
    await office.close()
  }
}

test('a second start on the same data folder is refused, by window and by command line', async () => {
  await withDataFolder(async (folder) => {
    await inOffice(folder, async ({ page }) => {
      await foundOffice(page, 'Liên minh Hợp tác xã tỉnh Kon Tum', lan)
      await expect(openApp(folder, size)).rejects.toThrow(`The data folder “${folder}” is in use by another window`)
      const second = commandLine('verify', '--db', join(folder, 'office.db'))
      await expect(second).rejects.toThrow(`Thư mục dữ liệu “${folder}” đang được một cửa sổ khác dùng`)
      await goTo(page, 'applications')
      await counted(page, 0, 0)
    })
  })
})
