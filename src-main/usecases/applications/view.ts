import { sourceWords } from '../../documents/verdict-sheet/source-words.ts'
import { distanceWords } from '../../documents/verdict-sheet/words.ts'
import { paperScopeOf } from '../../domain/dossier.ts'
import { formatCitation, formatCitationShort } from '../../domain/eligibility/citation.ts'
import type { Criterion } from '../../domain/eligibility/criterion.ts'
import { explainCriterion } from '../../domain/eligibility/explain.ts'
import type { Pack } from '../../domain/eligibility/pack.ts'
import { papersFor } from '../../domain/eligibility/papers.ts'
import { advanceLimit } from '../../domain/ledger/limits.ts'
import type { Actor } from '../../domain/people.ts'
import { Refusal } from '../../domain/refusal.ts'
import { fold } from '../../domain/text.ts'
import { queueOf } from '../../domain/workflow/queue.ts'
import { openTransitions } from '../../domain/workflow/transition.ts'
import {
  type ApplicationListRecord,
  type ApplicationSort,
  type ListFilter,
  listApplications,
  listQueue,
  listRowById,
} from '../../store/application-list.ts'
import { moneyOf } from '../../store/application-money.ts'
import type { ApplicationRecord } from '../../store/applications.ts'
import { countCheckRuns, lastCheckRun } from '../../store/check-runs.ts'
import { decisionsOfApplication } from '../../store/decisions.ts'
import { judgementsOf, notesOf, paperFilesOf, papersOf } from '../../store/papers.ts'
import type { Reads } from '../../store/unit-of-work.ts'
import type { OfficeContext } from '../context.ts'
import { advanceMaxPct } from '../vouchers/prepare.ts'
import { amountShown } from './amount.ts'
import { theApplication, theCoopAsOne } from './find.ts'
import { inGroupOrder } from './group-order.ts'
import { situationOf } from './situation.ts'

/** Rows of the list that match the search, without marks and case. */
export const searchApplications = async (
  office: OfficeContext,
  filter: ListFilter & { readonly search: string },
  sort: ApplicationSort,
  descending: boolean,
): Promise<ApplicationListRecord[]> => {
  const words = fold(filter.search)
    .split(' ')
    .filter((word) => word !== '')
  return listApplications(office.store.reads, filter, words, sort, descending)
}

export const applicationQueue = (office: OfficeContext, actor: Actor): Promise<ApplicationListRecord[]> =>
  listQueue(office.store.reads, queueOf(actor.role))

/** A criterion with its sentences in both languages. */
const criterionView = (pack: Pack, criterion: Criterion) => ({
  ...criterion,
  compared: { vi: explainCriterion(pack, criterion, 'vi'), en: explainCriterion(pack, criterion, 'en') },
  article: { vi: formatCitation(pack, criterion.citation, 'vi'), en: formatCitation(pack, criterion.citation, 'en') },
  shortArticle: {
    vi: formatCitationShort(pack, criterion.citation, 'vi'),
    en: formatCitationShort(pack, criterion.citation, 'en'),
  },
  distance: {
    vi: distanceWords(pack, criterion, 'vi'),
    en: distanceWords(pack, criterion, 'en'),
  },
})

/** The whole file as the review screen shows it. */
export const viewApplication = async (office: OfficeContext, actor: Actor, id: string) => {
  const { reads } = office.store
  const application = await theApplication(reads, id)
  const { coop, keeper } = await theCoopAsOne(reads, application.coopId)
  const row = await listRowById(reads, id)
  if (row === undefined) throw new Refusal('notFound', { what: 'application', id })
  const situation = await situationOf(reads, office, application, null)
  const run = await lastCheckRun(reads, id)
  return {
    ...listFields(row),
    version: application.version,
    coopId: coop.id,
    coopVersion: keeper.version,
    coopKind: coop.kind,
    districtCode: coop.districtCode,
    facts: application.facts,
    coopFacts: coop.facts,
    papers: await papersView(reads, office.pack, application),
    judgements: (await judgementsOf(reads, id)).map(({ conditionId, verdict, note, signedBy, signedAt }) => ({
      conditionId,
      verdict,
      note,
      signedBy,
      signedAt,
    })),
    notes: (await notesOf(reads, id)).map(({ id: noteId, text, writtenBy, writtenAt }) => ({
      id: noteId,
      text,
      writtenBy,
      writtenAt,
    })),
    run:
      run === undefined
        ? null
        : { ...run, criteria: inGroupOrder(office.pack, run.criteria).map((c) => criterionView(office.pack, c)) },
    fresh: situation.verdict !== null,
    runs: await countCheckRuns(reads, id),
    money: await moneyView(reads, office, application),
    steps: openTransitions(actor, situation),
  }
}

export const listFields = ({ folded: _, districtCode: __, ...row }: ApplicationListRecord) => row

const papersView = async (reads: Reads, pack: Pack, application: ApplicationRecord) => {
  const kept = await papersOf(reads, application.id)
  const files = await paperFilesOf(reads, application.id)
  const asked = (['application', 'payment'] as const).flatMap((stage) =>
    papersFor(pack, paperScopeOf(application), stage).map((paper) => ({ ...paper, stage })),
  )
  return asked.map((paper) => {
    const known = kept.find((candidate) => candidate.code === paper.code)
    return {
      code: paper.code,
      required: paper.required && paper.stage === 'application',
      status: known?.status ?? ('missing' as const),
      receivedOn: known?.receivedOn ?? null,
      checkedBy: known?.checkedBy ?? null,
      note: known?.note ?? null,
      proves: [...paper.proves],
      files: files.filter((file) => file.code === paper.code).map(({ applicationId: _, code: __, ...file }) => file),
    }
  })
}

const moneyView = async (reads: Reads, office: OfficeContext, application: ApplicationRecord) => {
  const money = await moneyOf(reads, application.id)
  const { amount, problem } = await amountShown(reads, office, application)
  const { ceiling, computed, working, provincial } = amount
  return {
    ceiling,
    computed,
    problem,
    working: working.map(({ text, value, citation, basis }) => ({
      text,
      value,
      basis,
      article: {
        vi: formatCitationShort(office.pack, citation, 'vi'),
        en: formatCitationShort(office.pack, citation, 'en'),
      },
    })),
    sources: {
      vi: sourceWords(office.pack, application.content, 'vi').join('; '),
      en: sourceWords(office.pack, application.content, 'en').join('; '),
    },
    provincial: provincial.map(({ key, document }) => ({
      name: office.pack.provincial.find(({ id }) => id === key)?.name ?? { vi: key, en: key },
      document,
    })),
    approved: money.approved,
    committed: money.committed,
    advanced: money.advanced,
    paid: money.paid,
    received: money.received,
    advanceLimit: Math.max(0, advanceLimit(money.approved, await advanceMaxPct(reads)) - money.advancesGiven),
    decisions: (await decisionsOfApplication(reads, application.id)).map(
      ({ id, number, decidedOn, signer, kind, amount }) => ({ id, number, decidedOn, signer, kind, amount }),
    ),
  }
}
