import { type VerdictSheet, writeVerdictSheet } from '../../documents/verdict-sheet/sheet.ts'
import { sourceWords } from '../../documents/verdict-sheet/source-words.ts'
import { distanceWords, factsWords } from '../../documents/verdict-sheet/words.ts'
import { formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { Criterion } from '../../domain/eligibility/criterion.ts'
import { explainCriterion } from '../../domain/eligibility/explain.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { formatValue } from '../../domain/eligibility/sentences.ts'
import { Refusal } from '../../domain/refusal.ts'
import { amountOfLastRun, lastCheckRun } from '../../store/check-runs.ts'
import { readOffice } from '../../store/offices.ts'
import { judgementsOf } from '../../store/papers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { writeWholeStream } from '../files/whole-file.ts'
import { amountOf } from './amount.ts'
import { theApplication, theCoop } from './find.ts'
import { inGroupOrder } from './group-order.ts'
import { packOfRun } from './pack-of-run.ts'

/**
 * The last verdict of a file as a sheet to print and sign. @returns the name to save it under.
 * @throws Refusal sheet.noRun while the file was never judged; db.*
 */
export const printVerdictSheet = async (
  office: OfficeContext,
  applicationId: string,
  target: string,
): Promise<{ name: string }> => {
  const sheet = await sheetOf(office.store.reads, office, applicationId)
  await writeWholeStream(target, (out) => writeVerdictSheet(out, sheet))
  return { name: `phieu-tham-dinh-${sheet.no.replace(/[^\p{L}\p{N}-]/gu, '-')}.pdf` }
}

const sheetOf = async (reads: Reads, office: OfficeContext, applicationId: string): Promise<VerdictSheet> => {
  const application = await theApplication(reads, applicationId)
  const coop = await theCoop(reads, application.coopId)
  const run = await lastCheckRun(reads, application.id)
  if (run === undefined) throw new Refusal('sheet.noRun', { no: application.no })
  const pack = await packOfRun(reads, office.pack, run)
  const record = await readOffice(reads)
  const amount = (await amountOfLastRun(reads, application.id)) ?? (await amountOf(reads, office, application))
  const asked = application.facts['amount']?.value
  return {
    office: { name: record?.name ?? '', province: record?.province ?? '' },
    no: application.no,
    coop: coop.name,
    taxCode: coop.taxCode,
    content: contentName(pack, application.content, application.work),
    requestDate: application.requestDate,
    asked: typeof asked === 'number' ? asked : null,
    asOf: run.asOf,
    pack: `${pack.name.vi} (${run.packVersion})`,
    runAt: run.runAt.slice(0, 10).split('-').reverse().join('/'),
    runBy: run.runBy,
    readings: readingNames(pack, run.criteria),
    provincial: amount.provincial.map(
      ({ key, value, document }) => `${provincialName(pack, key)}: ${formatValue(value, 'vi')} (${document})`,
    ),
    sources: sourceWords(pack, application.content, 'vi'),
    lines: inGroupOrder(pack, run.criteria).map((criterion) => ({
      kind: criterion.kind,
      statement: statementOf(pack, criterion.id),
      compared: explainCriterion(pack, criterion, 'vi'),
      facts: factsWords(pack, criterion, 'vi'),
      distance: distanceWords(pack, criterion, 'vi'),
      article: formatCitationShort(pack, criterion.citation, 'vi'),
      verdict: criterion.verdict,
    })),
    overall: run.overall,
    amount: {
      ceiling: amount.ceiling,
      working: amount.working.map(({ text, value, citation }) => ({
        text: text.vi,
        value,
        article: formatCitationShort(pack, citation, 'vi'),
      })),
    },
    notes: (await judgementsOf(reads, application.id)).map(({ conditionId, verdict, note, signedBy }) => ({
      statement: statementOf(pack, conditionId),
      verdict,
      note,
      signedBy,
    })),
  }
}

const statementOf = (pack: Pack, id: string): string =>
  pack.conditions.find((condition) => condition.id === id)?.statement.vi ?? id

const contentName = (pack: Pack, content: string, work: string | null): string => {
  const name = pack.contents.find(({ code }) => code === content)?.name.vi ?? content
  const workName = pack.works.find(({ code }) => code === work)?.name.vi
  return workName === undefined ? name : `${name}: ${workName}`
}

const provincialName = (pack: Pack, key: string): string => pack.provincial.find(({ id }) => id === key)?.name.vi ?? key

/** The readings of the law that lines depend on, each once. */
const readingNames = (pack: Pack, criteria: readonly Criterion[]): readonly string[] => {
  const taken = new Map(criteria.flatMap(({ readings }) => Object.entries(readings)))
  return pack.settings.flatMap(({ id, name, values }) => {
    const chosen = values.find(({ value }) => value === taken.get(id))
    return chosen === undefined ? [] : [`${name.vi}: ${chosen.name.vi}`]
  })
}
