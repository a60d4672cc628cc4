import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src-main/domain/dates.ts'
import { assess } from '../../src-main/domain/eligibility/assess.ts'
import { formatCitationShort } from '../../src-main/domain/eligibility/citation.ts'
import { formatNumber } from '../../src-main/domain/eligibility/sentences.ts'
import { resolveWork } from '../../src-main/domain/eligibility/work-alias.ts'
import { goodFile, lineOf, pack } from '../domain/eligibility/good-file.ts'

/**
 * infra.csv is the table an official reads and extends. Each row is a file that meets everything (good-file.ts) but for what
 * the row changes: `chưa biết` takes a fact away, `không có` says there is none.
 */
const [header = [], ...rows] = readFileSync(join(import.meta.dirname, 'infra.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(';'))

const factByLabel: Readonly<Record<string, string>> = {
  'Số thành viên': 'coop.members',
  'Thiếu thành viên từ': 'coop.belowMinimumSince',
  'Loại hình': 'coop.kind',
  'Góp vốn lớn nhất': 'coop.maxMemberSharePct',
  'Ngày thành lập': 'coop.foundedOn',
  'Ngày đăng ký lại': 'coop.reregisteredOn',
  'Tình trạng': 'coop.status',
  'Ngừng hoạt động từ': 'coop.idleSince',
  'Đại hội gần nhất': 'coop.lastMeetingOn',
  'Lĩnh vực': 'coop.field',
  'Địa bàn': 'coop.area',
  'Tổng mức đầu tư': 'totalInvestment',
  'Vốn đối ứng': 'ownContribution',
  'Tỷ lệ đối ứng phê duyệt': 'approvedOwnSharePct',
  'Trong kế hoạch năm': 'inYearPlan',
  'Đã có trụ sở': 'hasOffice',
  'Nhà nước đã hỗ trợ': 'priorState',
  'Số hộ': 'households',
  'Diện tích ha': 'areaHa',
  'Gia súc ngày đêm': 'capacity.livestock',
  'Gia cầm ngày đêm': 'capacity.poultry',
  'Hợp đồng tiêu thụ năm': 'offtakePerYear',
}
const verdictWords = {
  met: 'đạt',
  notMet: 'không đạt',
  evidenceMissing: 'chưa đủ căn cứ',
  needsJudgement: 'cần thẩm định',
}
const byFactsWords = { met: 'đạt', notMet: 'không đạt', unknown: 'chưa rõ', judgement: 'cần thẩm định' }

type Tree = { [key: string]: unknown }

describe('infra.csv', () => {
  test('has its columns and enough rows', () => {
    expect(header).toHaveLength(11)
    expect(rows.length).toBeGreaterThanOrEqual(30)
  })

  test.each(rows.map((row) => [row[0] ?? '', row] as const))('%s', (_, row) => {
    const [, workText = '', date = '', changes = '', papersOff = '', id = '', ...expected] = row
    const { overall, criteria } = assess(pack, fileOf(workText, date, changes, papersOff))
    const line = lineOf(criteria, id)
    const found =
      line === undefined
        ? ['không xét', '', '', '']
        : [
            verdictWords[line.verdict],
            byFactsWords[line.byFacts],
            line.margin === null ? '' : formatNumber(line.margin, 'vi'),
            formatCitationShort(pack, line.citation, 'vi'),
          ]
    expect([...found, verdictWords[overall]]).toEqual(expected)
  })
})

function fileOf(workText: string, date: string, changes: string, papersOff: string): Tree {
  const resolved = resolveWork(pack, workText)
  if ('problem' in resolved) throw new Error(`${workText}: ${resolved.problem}`)
  const off = papersOff.split(' | ')
  const facts: Tree = { ...structuredClone(goodFile), ...resolved.sets, work: resolved.work }
  facts['requestDate'] = parseDate(date)
  facts['papers'] = goodFile.papers.filter((code) => !off.includes(code))
  for (const change of changes.split(' | ').filter((text) => text !== '')) {
    const [label = '', value = ''] = change.split(' = ')
    put(facts, pathOf(label), value)
  }
  return facts
}

function pathOf(label: string): readonly string[] {
  const year = /^Doanh thu (\d{4})$/.exec(label)?.[1]
  if (year !== undefined) return ['coop', 'revenue', year]
  const condition = /^Kết luận (\S+)$/.exec(label)?.[1]
  if (condition !== undefined) return ['judgements', condition]
  const fact = factByLabel[label]
  if (fact === undefined) throw new Error(`không có dữ kiện "${label}"`)
  return fact.split('.')
}

function put(tree: Tree, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length > 0) {
    const inner = tree[key]
    if (isTree(inner)) put(inner, rest, text)
  } else if (text === 'chưa biết') delete tree[key]
  else tree[key] = readValue(text)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

function readValue(text: string): unknown {
  if (text === 'không có') return null
  if (text === 'có' || text === 'không') return text === 'có'
  if (/^\d\d\/\d\d\/\d{4}$/.test(text)) return parseDate(text)
  return /^[\d.,]+$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : text
}
