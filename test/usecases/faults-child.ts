import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../../db/lock.ts'
import { loadPack } from '../../db/packs/load.ts'
import { Refusal } from '../../src-main/domain/refusal.ts'
import { keepPaperFile } from '../../src-main/usecases/files/paper-store.ts'
import { choosePerson } from '../../src-main/usecases/office/create.ts'
import { openOffice } from '../../src-main/usecases/open-office.ts'

/**
 * One act on the data folder argv[3], as a user who may read it but not write: root would be let through. Prints the code of the refusal,
 * `done`, or the accident.
 */
const acts: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  open: async (folder) => (await openOffice(join(folder, 'office.db'), 'open', loadPack)).close(),
  write: async (folder) => {
    const office = await openOffice(join(folder, 'office.db'), 'open', loadPack)
    try {
      await choosePerson(office, { name: 'Mới', role: 'payer' })
    } finally {
      await office.close()
    }
  },
  create: async (folder) => (await openOffice(join(folder, 'new.db'), 'create', loadPack)).close(),
  createBelow: async (folder) => (await openOffice(join(folder, 'deep', 'er', 'new.db'), 'create', loadPack)).close(),
  lock: async (folder) => lockFolder(folder).release(),
  keep: (folder) => keepPaperFile(folder, join(folder, 'scan.pdf'), 'scan.pdf'),
  /** Holds the lock until it is killed. */
  hold: async (folder) => {
    lockFolder(folder)
    writeSync(1, `${process.pid}\n`)
    await new Promise(() => setInterval(() => undefined, 1_000_000))
  },
}

const [, , act = '', folder = ''] = process.argv
if (act !== 'hold' && process.getuid?.() === 0) {
  process.setgid?.(65534)
  process.setuid?.(65534)
}
const outcome = await acts[act]?.(folder).then(
  () => 'done',
  (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
)
writeSync(1, `${outcome ?? 'no such act'}\n`)
