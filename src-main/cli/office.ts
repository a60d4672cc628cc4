import { userInfo } from 'node:os'
import { loadPack } from '../../db/packs/load.ts'
import type { Actor } from '../domain/people.ts'
import { toOfficeError } from '../office/errors.ts'
import { fillIn } from '../text/catalogue.ts'
import { cliLawTexts } from '../text/cli-law.ts'
import type { WriteContext } from '../usecases/context.ts'
import { type OpenOffice, openOffice } from '../usecases/open-office.ts'
import { type Options, text } from './arguments.ts'

/** Who the command line writes as: `--as NAME`, else the name this computer knows. Declared, not proven. */
export const actorOf = (options: Options): Actor => ({
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
  sayProblem(office)
  try {
    return await work({ ...office, actor: actorOf(options) })
  } finally {
    await office.close()
  }
}

/** On standard error, so that results stay whole: the work goes on by the last good pack. */
const sayProblem = ({ pack, packProblem }: OpenOffice): void => {
  if (packProblem === null) return
  const { vi, en } = toOfficeError(packProblem)
  const used = (sentence: string): string => fillIn(sentence, { version: pack.version })
  process.stderr.write(`${used(cliLawTexts.packProblem.vi)} ${vi}\n${used(cliLawTexts.packProblem.en)} ${en}\n`)
}
