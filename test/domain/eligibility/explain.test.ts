import { describe, expect, test } from 'vitest'
import { amountFor } from '../../../src-main/domain/eligibility/amount.ts'
import { formatCitation, formatCitationShort } from '../../../src-main/domain/eligibility/citation.ts'
import { explainCriterion } from '../../../src-main/domain/eligibility/explain.ts'
import { judge } from '../../../src-main/domain/eligibility/judge.ts'
import { parseFacts } from '../../../src-main/domain/eligibility/parse-facts.ts'
import { goodFile, lineOf, pack } from './good-file.ts'

const good = parseFacts(pack, goodFile)

function said(facts: typeof good, id: string, settings: Record<string, string> = {}): readonly string[] {
  const line = lineOf(judge(pack, facts, { settings }).criteria, id)
  return line === undefined ? [] : [explainCriterion(pack, line, 'vi'), explainCriterion(pack, line, 'en')]
}

describe('a line in one sentence', () => {
  test('what was compared and the margin', () => {
    expect(said(good, 'INFRA.REVENUE')).toEqual([
      '2016: 1.500.000.000 ≥ 1.000.000.000, dư 500.000.000',
      '2016: 1,500,000,000 ≥ 1,000,000,000, 500,000,000 over',
    ])
    expect(said({ ...good, ownContribution: 199_999_999 }, 'INFRA.OWN')).toEqual([
      '199.999.999 / 1.000.000.000 = 19,99 %, cần 200.000.000, thiếu 1',
      '199,999,999 / 1,000,000,000 = 19.99 %, 200,000,000 needed, 1 short',
    ])
    expect(said(good, 'GEN.LAW')).toEqual(['Thành lập 14/05/2014', 'Founded 14/05/2014'])
  })

  test('the papers not on file, the note, another reading, a day without a rule', () => {
    expect(said({ ...good, papers: [] }, 'GEN.SHARE')).toEqual([
      '18,5 % ≤ 20 %, dư 1,5 · chưa có sổ đăng ký thành viên',
      '18.5 % ≤ 20 %, 1.5 over · not on file: register of members',
    ])
    expect(said({ ...good, papers: [] }, 'INFRA.UPKEEP')[0]).toBe(
      'chưa có phương án vận hành, duy tu, bảo dưỡng và kinh doanh công trình',
    )
    expect(said(good, 'INFRA.FITS_PLANS')[0]).toBe('Cần ý kiến của người thẩm định · người thẩm định kết luận đạt')
    expect(said(good, 'INFRA.REVENUE', { revenueYears: 'closedAccounting' })[0]).toBe(
      '2016: 1.500.000.000 ≥ 1.000.000.000, dư 500.000.000 · ba năm kế toán đã khóa sổ',
    )
    expect(said({ ...good, requestDate: '2016-07-20' }, 'INFRA.REVENUE')[0]).toBe(
      'Quy định này có hiệu lực từ 25/07/2016: cần ý kiến của người thẩm định',
    )
  })

  test('no sentence keeps a placeholder, whatever is known', () => {
    const bare = parseFacts(pack, { content: 'INFRA', work: 'SLAUGHTER', requestDate: '2018-02-05' })
    const all = pack.works.flatMap(({ code }) =>
      [good, bare].flatMap((facts) =>
        judge(pack, { ...facts, work: code }, {}).criteria.map((line) => explainCriterion(pack, line, 'vi')),
      ),
    )
    expect(all.filter((text) => text === '' || /[{}[\]]|undefined|NaN/.test(text))).toEqual([])
  })
})

describe('a citation', () => {
  const tt15 = { document: 'TT15', article: '5', clause: '3', point: 'a', requirement: null }

  test('in full and for the margin', () => {
    expect([
      formatCitation(pack, tt15, 'vi'),
      formatCitation(pack, tt15, 'en'),
      formatCitation(pack, { ...tt15, article: '4', clause: '1', point: 'b', requirement: '4' }, 'vi'),
      formatCitationShort(pack, tt15, 'vi'),
      formatCitationShort(pack, { ...tt15, clause: null, point: null }, 'vi'),
    ]).toEqual([
      'Thông tư 15/2016/TT-BNNPTNT, Điều 5, khoản 3, điểm a',
      'Circular 15/2016/TT-BNNPTNT, Article 5, Clause 3, Point a',
      'Thông tư 15/2016/TT-BNNPTNT, Điều 4, khoản 1, điểm b, yêu cầu thứ 4',
      'Điều 5.3.a TT 15/2016',
      'Điều 5 TT 15/2016',
    ])
  })

  test('an article nobody fixed is said to be undetermined; a rule of the office has none', () => {
    const none = { article: null, clause: null, point: null, requirement: null }
    expect([
      formatCitation(pack, { document: 'QD2261', ...none }, 'vi'),
      formatCitation(pack, { document: 'OFFICE', ...none }, 'vi'),
    ]).toEqual(['Quyết định 2261/QĐ-TTg, điều khoản chưa xác định', 'Quy định của cơ quan, không có văn bản nêu'])
  })
})

describe('the amount', () => {
  test('80 % of the investment, rounded down, with its working', () => {
    expect(amountFor(pack, { ...good, totalInvestment: 1_000_000_004 }, {})).toEqual({
      ceiling: 800_000_003,
      computed: 800_000_003,
      working: [
        {
          text: {
            vi: '80 % × 1.000.000.004 = 800.000.003 đồng, bỏ phần lẻ',
            en: '80 % × 1,000,000,004 = 800,000,003 đồng, fractions dropped',
          },
          value: 800_000_003,
          citation: { document: 'QD2261', article: null, clause: null, point: null, requirement: null },
          basis: 'press',
        },
      ],
      readings: {},
      provincial: [],
    })
  })

  test('none where the investment is unknown, or the law is read as of an earlier day', () => {
    const open = { ceiling: null, computed: null, working: [], readings: {}, provincial: [] }
    expect(amountFor(pack, { ...good, totalInvestment: null }, {})).toEqual(open)
    expect(amountFor(pack, good, { asOf: '2014-12-14' })).toEqual(open)
  })
})
