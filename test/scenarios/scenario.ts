import { readFileSync } from 'node:fs'
import { parseDate } from '../../src-main/domain/dates.ts'
import { type Assessment, type AssessSettings, assess } from '../../src-main/domain/eligibility/assess.ts'
import { formatCitationShort } from '../../src-main/domain/eligibility/citation.ts'
import type { Criterion } from '../../src-main/domain/eligibility/criterion.ts'
import type { Pack } from '../../src-main/domain/eligibility/pack.ts'
import type { ProvincialValue } from '../../src-main/domain/eligibility/provincial.ts'
import { formatNumber } from '../../src-main/domain/eligibility/sentences.ts'
import { resolveWork } from '../../src-main/domain/eligibility/work-alias.ts'
import { readCsv } from '../documents/csv-strict.ts'
import { factOfLabel, readSetting, readValue } from './words.ts'

/**
 * A scenario table (bảng tình huống) is what an official reads and extends: CSV with `;` between columns, one file of facts a row. A row
 * is the content's good file, which meets everything, but for what the row changes:
 *
 * - Dữ kiện khác hồ sơ đủ: `Nhãn = giá trị | Nhãn = giá trị`; `chưa biết` takes a fact away, `không có` says there is none.
 *   A line of costs or losses: `Khoản = Lúa thuần, 2,5 ha, mất 80 %`, `Khoản = Thuê hội trường, 2.000.000 đồng[, không hóa đơn]`;
 *   the first such part of a row empties the list. A reading of the law (`Cách tính tiền xe cá nhân = tính cả hai lượt`) or a
 *   figure of the province (`Mức tối đa một trường hợp: … = 300.000.000`) by its name in the pack.
 * - Giấy chưa có: codes of papers not on file.
 * - Điều kiện, and what is expected of it: verdict, what facts alone say (`chưa có quy định` on a day without a rule), margin, article; or of a
 *   whole group (`INFRA`), counted: `12 đạt, 2 cần thẩm định`. Then the overall verdict, and the amount: ceiling and computed,
 *   `để ngỏ` where the law leaves it open.
 */
export const columns = [
  'Tình huống',
  'Công trình',
  'Ngày đề nghị',
  'Dữ kiện khác hồ sơ đủ',
  'Giấy chưa có',
  'Điều kiện',
  'Kết quả',
  'Theo dữ kiện',
  'Chênh lệch',
  'Điều khoản',
  'Kết luận chung',
  'Mức tối đa',
  'Tính được',
] as const

export type Scenario = {
  readonly name: string
  /** From the condition's verdict to the computed amount, as the table writes them. */
  readonly expected: readonly string[]
  /** As the table writes it. */
  run(pack: Pack): readonly string[]
  /** The whole answer on another day: the day that decides moved to `day`, whichever it is. */
  onDay(pack: Pack, day: string | null): Assessment
}

export type Tree = { [key: string]: unknown }

const verdictWords = {
  met: 'đạt',
  notMet: 'không đạt',
  evidenceMissing: 'chưa đủ căn cứ',
  needsJudgement: 'cần thẩm định',
}
const byFactsWords = { met: 'đạt', notMet: 'không đạt', unknown: 'chưa rõ', judgement: 'cần thẩm định' }

/** @throws when a row has too few or too many columns. */
export function readScenarios(
  file: string,
  good: object,
): { readonly header: readonly string[]; readonly rows: readonly Scenario[] } {
  const [header = [], ...rows] = readCsv(readFileSync(file, 'utf8'), '\n').map((record) =>
    record.map(({ text }) => text),
  )
  return {
    header,
    rows: rows.map((row) => {
      if (row.length !== columns.length) throw new Error(`${file}: ${row.length} columns in: ${row.join(';')}`)
      const [name = '', work = '', date = '', changes = '', papersOff = '', id = '', ...expected] = row
      return {
        name,
        expected,
        run: (pack) => {
          const { facts, settings } = fileOf(pack, good, work, date, changes, papersOff)
          return told(pack, assess(pack, facts, settings), id)
        },
        onDay: (pack, day) => {
          const { facts, settings } = fileOf(pack, good, work, date, changes, papersOff)
          const decides = ['requestDate', 'planApprovedOn', 'disasterOn'].filter(
            (fact) => typeof facts[fact] === 'string',
          )
          if (day === null) return assess(pack, facts, settings)
          return assess(pack, { ...facts, ...Object.fromEntries(decides.map((fact) => [fact, day])) }, settings)
        },
      }
    }),
  }
}

function told(pack: Pack, { overall, criteria, amount }: Assessment, id: string): readonly string[] {
  const line = criteria.find((criterion) => criterion.id === id)
  const group = criteria.filter((criterion) => criterion.id.startsWith(`${id}.`))
  const found =
    group.length > 0
      ? [counted(group, (one) => verdictWords[one.verdict]), counted(group, factsWords), '', '']
      : line === undefined
        ? ['không xét', '', '', '']
        : [
            verdictWords[line.verdict],
            factsWords(line),
            line.margin === null ? '' : formatNumber(line.margin, 'vi'),
            formatCitationShort(pack, line.citation, 'vi'),
          ]
  const money = [amount.ceiling, amount.computed].map((dong) => (dong === null ? 'để ngỏ' : formatNumber(dong, 'vi')))
  return [...found, verdictWords[overall], ...money]
}

function factsWords({ ruleInForce, byFacts }: Criterion): string {
  return ruleInForce ? byFactsWords[byFacts] : 'chưa có quy định'
}

function counted(lines: readonly Criterion[], wordOf: (line: Criterion) => string): string {
  const groups = [...Map.groupBy(lines, wordOf)]
  return groups.map(([word, { length }]) => `${length} ${word}`).join(', ')
}

function fileOf(
  pack: Pack,
  good: object,
  work: string,
  date: string,
  changes: string,
  papersOff: string,
): { readonly facts: Tree; readonly settings: AssessSettings } {
  const facts: Tree = structuredClone({ ...good })
  if (work !== '') {
    const resolved = resolveWork(pack, work)
    if ('problem' in resolved) throw new Error(`${work}: ${resolved.problem}`)
    Object.assign(facts, resolved.sets, { work: resolved.work })
  }
  facts['requestDate'] = parseDate(date)
  const off = papersOff.split(' | ')
  const papers = facts['papers']
  if (Array.isArray(papers)) facts['papers'] = papers.filter((code) => !off.includes(String(code)))
  const parts = changes.split(' | ').filter((text) => text !== '')
  const lines: Tree[] = []
  const readings: Record<string, string> = {}
  const provincial: ProvincialValue[] = []
  for (const part of parts) {
    const [label = '', value = ''] = part.split(' = ')
    const setting = readSetting(pack, label, value)
    if (label === 'Khoản') lines.push(lineFrom(pack, String(facts['content']), value))
    else if (setting === null) put(facts, factOfLabel(label), value)
    else if ('reading' in setting) readings[setting.id] = setting.reading
    else provincial.push(setting)
  }
  if (lines.length > 0) facts['lines'] = lines
  return { facts, settings: { readings, provincial } }
}

/** `Lúa thuần, 2,5 ha, mất 80 %`: the item by its name, then figures by their unit. */
function lineFrom(pack: Pack, content: string, text: string): Tree {
  const item = pack.items.find(({ name, contents }) => contents.includes(content) && text.startsWith(name.vi))
  if (item === undefined) throw new Error(`không có khoản "${text}"`)
  const line: Tree = { item: item.code }
  for (const part of text.slice(item.name.vi.length).split(', ')) {
    const [figure = '', unit = ''] = part.replace('mất ', '').split(' ')
    const number = Number(figure.replaceAll('.', '').replace(',', '.'))
    if (part === '') continue
    if (part === 'không hóa đơn') line['invoice'] = false
    else if (unit === '%') line['lossPct'] = number
    else if (unit === 'đồng') line['amount'] = number
    else line['quantity'] = number
  }
  return line
}

function put(tree: Tree, path: readonly string[], text: string): void {
  const last = path.at(-1) ?? ''
  let holder = tree
  for (const step of path.slice(0, -1)) {
    const inner = holder[step]
    const next: Tree = isTree(inner) ? inner : {}
    holder[step] = next
    holder = next
  }
  if (text === 'chưa biết') delete holder[last]
  else holder[last] = readValue(path.join('.'), text)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}
