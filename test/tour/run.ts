import { cp, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ensureBuilt } from '../../src-main/shell/build.ts'
import { takeTour } from './tour.ts'

/** The guided tour into `out/tour/`; `npm start` without a display runs it. With `--pictures` it also renews those of the README. */
const root = resolve(import.meta.dirname, '../..')
const out = join(root, 'out/tour')
const pictures = join(import.meta.dirname, 'pictures')
const shownInReadme = /-(review|ledger)\.png$/

await ensureBuilt(root, () => undefined)
const { shots, books } = await takeTour(out)
if (process.argv.includes('--pictures')) {
  await mkdir(pictures, { recursive: true })
  for (const shot of shots) {
    const name = shownInReadme.exec(shot)?.[1]
    if (name !== undefined) await cp(join(out, shot), join(pictures, `${name}.png`))
  }
}
for (const file of ['index.html', ...shots, ...books]) process.stdout.write(`out/tour/${file}\n`)
