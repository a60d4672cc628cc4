import { writeReportPdf } from '../../documents/report/pdf.ts'
import { writeReportXlsx } from '../../documents/report/xlsx.ts'
import { dueOf, type PlanReportName } from '../../domain/plan/due.ts'
import { estimateOf, progressOf } from '../../domain/plan/report.ts'
import { countRows } from '../../domain/report/report.ts'
import { shortSeal } from '../../domain/seal.ts'
import { listDistricts } from '../../store/offices.ts'
import { standingProvincial } from '../../store/province.ts'
import { readHead } from '../../store/vouchers.ts'
import { theOffice } from '../applications/find.ts'
import type { OfficeContext } from '../context.ts'
import { writeWholeStream } from '../files/whole-file.ts'
import { estimateDocument, progressDocument, type ReportFrame } from './document.ts'
import { rankWords } from './rank-words.ts'
import { type PlanView, viewPlan } from './view.ts'

export const planFormats = ['xlsx', 'pdf'] as const
export type PlanFormat = (typeof planFormats)[number]

const writers = { xlsx: writeReportXlsx, pdf: writeReportPdf } as const
const unwatched = { onLines: () => undefined, cancelled: () => false }

/** The figures of a report as they are; đồng. */
export const planReport = async (office: OfficeContext, year: number, report: PlanReportName) => {
  const plan = await viewPlan(office, year)
  const contents = office.pack.contents.map(({ code }) => code)
  const head = {
    report,
    year,
    dueBefore: dueOf(office.pack.calendar, report, year)?.before ?? null,
    decisions: plan.decisions,
  }
  if (report === 'progress') return { ...head, ...progressOf(plan.rows, contents) }
  const { groups, ...rest } = estimateOf(plan.rows, contents)
  const told = groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      rankReason: row.rank === null ? null : rankWords(office.pack, row.rank, 'vi'),
    })),
  }))
  return { ...head, groups: told, ...rest }
}

/**
 * Writes a report on the plan of a year. A failed one leaves no file behind.
 * @returns the name to save it under
 * @throws Refusal db.*, office.missing
 */
export const exportPlan = async (
  office: OfficeContext,
  job: {
    readonly year: number
    readonly report: PlanReportName
    readonly format: PlanFormat
    readonly target: string
  },
): Promise<{ name: string; files: number }> => {
  const { year, report, format, target } = job
  const plan = await viewPlan(office, year)
  const contents = office.pack.contents.map(({ code }) => code)
  const frame = await frameOf(office, plan)
  const document =
    report === 'estimate'
      ? estimateDocument(frame, estimateOf(plan.rows, contents))
      : progressDocument(frame, progressOf(plan.rows, contents))
  await writeWholeStream(target, (out) => writers[format](out, document, unwatched))
  return {
    name: `${report === 'estimate' ? 'du-toan-ho-tro' : 'tien-do-ke-hoach'}-${year}.${format}`,
    files: countRows(document),
  }
}

const frameOf = async (office: OfficeContext, plan: PlanView): Promise<ReportFrame> => {
  const { reads } = office.store
  const { name, unitCode, province, provinceCode } = await theOffice(reads)
  const today = office.today()
  const districts = await listDistricts(reads, provinceCode, `${plan.year}-01-01`)
  const lead = (await standingProvincial(reads)).findLast(
    ({ key, from, to }) => key === 'agency.lead' && from <= today && (to === null || today <= to),
  )
  return {
    pack: office.pack,
    office: { name, unitCode, province },
    seal: shortSeal((await readHead(reads)).hash),
    lead: lead === undefined ? null : String(lead.value),
    today,
    districts: new Map(districts.map(({ code, name: district }) => [code, district])),
    plan,
  }
}
