import { userInfo } from 'node:os'
import { loadPack } from '../../db/packs/load.ts'
import type { Actor } from '../domain/people.ts'
import type { WriteContext } from '../usecases/context.ts'
import { type OpenOffice, openOffice } from '../usecases/open-office.ts'
import { type Options, text } from './arguments.ts'

/** Who the command line writes as: `--as NAME`, else the name this computer knows. Declared, not proven. */
const actorOf = (options: Options): Actor => ({
  name: text(options, 'as') ?? userInfo().username,
  role: 'administrator',
})

/** Opens the office of `--db`, runs, and closes whatever happens. */
export const withOffice = async <T>(
  options: Options,
  how: 'create' | 'open',
  work: (context: WriteContext & OpenOffice) => Promise<T>,
): Promise<T> => {
  const office = await openOffice(text(options, 'db') ?? '', how, loadPack)
  try {
    return await work({ ...office, actor: actorOf(options) })
  } finally {
    await office.close()
  }
}
