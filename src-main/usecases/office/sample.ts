import type { Pack } from '../../domain/eligibility/pack.ts'
import { Refusal } from '../../domain/refusal.ts'
import { countApplications } from '../../store/application-list.ts'
import { countCoops } from '../../store/coops.ts'
import { listBudget } from '../../store/decisions.ts'
import { listDistricts } from '../../store/offices.ts'
import { decidedApplications, reviewedApplications, samplePeople, waitingApplications } from '../../store/sample.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import { choosePerson } from './create.ts'
import { bookSteps } from './sample/book.ts'
import { evidenceSteps } from './sample/evidence.ts'
import { programmeSteps } from './sample/programme.ts'
import { reviewSteps } from './sample/review.ts'
import { nothingMade, type Step } from './sample/step.ts'
import { adjustmentSteps, voucherSteps } from './sample/vouchers.ts'

/** The province and year the sample tells of. */
const sampleOf = { provinceCode: '62', year: 2018 } as const

/**
 * Fills a new sample office with half a year of work: forty invented co-ops, sixty files of works in every state, decisions and three
 * months of postings, then a file of every other content, a co-op typed twice and a class. Every row is made by the use case that an officer would call, on the day of the story; nothing is inserted.
 * @throws Refusal sample.otherOffice, sample.notEmpty
 */
export const fillSample = async (
  office: OfficeContext,
  hooks: { onProgress(done: number, total: number): void },
): Promise<void> => {
  const districts = await checkOffice(office)
  for (const person of Object.values(samplePeople)) await choosePerson(office, person)
  const made = nothingMade()
  const steps = story(office.pack, districts)
  for (const [index, { on, by, run }] of steps.entries()) {
    await run({ ...office, actor: by, today: () => on }, made)
    hooks.onProgress(index + 1, steps.length)
  }
}

/** The steps of all files and of the book, in the order of their days: the book never goes back. */
const story = (pack: Pack, districts: ReadonlyMap<string, string>): Step[] =>
  [
    ...[...decidedApplications, ...reviewedApplications, ...waitingApplications].flatMap((application) =>
      reviewSteps(pack, districts, application),
    ),
    ...bookSteps(),
    ...evidenceSteps(),
    ...adjustmentSteps(),
    ...voucherSteps(pack, districts),
    ...programmeSteps(districts),
  ].toSorted((a, b) => a.on.localeCompare(b.on))

const checkOffice = async ({ store: { reads } }: OfficeContext): Promise<ReadonlyMap<string, string>> => {
  const { sample, provinceCode, year } = await theOffice(reads)
  if (sample !== 1 || provinceCode !== sampleOf.provinceCode || year !== sampleOf.year)
    throw new Refusal('sample.otherOffice', { year: sampleOf.year })
  const there =
    (await countCoops(reads)) + (await countApplications(reads, 'all')) + (await listBudget(reads, year)).length
  if (there > 0) throw new Refusal('sample.notEmpty', {})
  return new Map((await listDistricts(reads, provinceCode, `${year}-01-01`)).map(({ code, name }) => [code, name]))
}
