import { expect, test } from 'vitest'
import { lineSentence } from '../../src-main/documents/verdict-sheet/words.ts'
import type { FactOrigin } from '../../src-main/domain/eligibility/criterion.ts'
import { judge } from '../../src-main/domain/eligibility/judge.ts'
import { parseFacts } from '../../src-main/domain/eligibility/parse-facts.ts'
import { goodFile, lineOf, pack } from '../domain/eligibility/good-file.ts'
import { goodFiles } from '../scenarios/good-files.ts'

const sentences = (facts: object, id: string, origins: Readonly<Record<string, FactOrigin>>) => {
  const line = lineOf(judge(pack, parseFacts(pack, facts), { origins, registerOverlaps: [] }).criteria, id)
  return line === undefined ? [] : [lineSentence(pack, line, 'vi'), lineSentence(pack, line, 'en')]
}

test('one sentence: verdict, what was compared, facts and where they came from, distance, article', () => {
  const origins = { ownContribution: 'form', totalInvestment: 'import' } as const
  expect(sentences({ ...goodFile, ownContribution: 150_000_000 }, 'INFRA.OWN', origins)).toEqual([
    'Vốn đối ứng từ 20 % tổng mức đầu tư và không thấp hơn tỷ lệ của dự án được phê duyệt: Không đạt; 150.000.000 / 1.000.000.000 = 15,00 %, cần 200.000.000, thiếu 50.000.000; dữ kiện: Vốn đối ứng của HTX: 150.000.000 đồng (nhập tay); Tổng mức đầu tư: 1.000.000.000 đồng (từ bảng tính); Tỷ lệ đối ứng theo dự án được duyệt: chưa biết; khoảng cách: thiếu 50.000.000 đồng; theo Thông tư 15/2016/TT-BNNPTNT, Điều 4, khoản 1, điểm b, yêu cầu thứ 4.',
    'Own contribution at least 20 % of total investment and at least the share of the approved project: Not met; 150,000,000 / 1,000,000,000 = 15.00 %, 200,000,000 needed, 50,000,000 short; facts: Own contribution of the co-op: 150,000,000 đồng (typed); Total investment: 1,000,000,000 đồng (from the workbook); Own share in the approved project: not known; distance: 50,000,000 đồng short; by Circular 15/2016/TT-BNNPTNT, Article 4, Clause 1, Point b, requirement 4.',
  ])
})

test('a paper and the register are origins too', () => {
  expect(sentences(goodFile, 'INFRA.PROJECT', {})[0]).toContain(
    'dữ kiện: Dự án được phê duyệt kèm dự toán (từ giấy tờ); theo',
  )
  expect(sentences(goodFile, 'GEN.NODOUBLE', { registerOverlaps: 'register' })[0]).toContain(
    'Hỗ trợ trùng tìm thấy trong sổ: không có (từ sổ đăng ký)',
  )
})

test('codes are said by their names, and figures as people write them', () => {
  const lines = [
    { item: 'RICE_PURE', quantity: 7.5, lossPct: 85 },
    { item: 'MAIZE_VEGETABLES', quantity: 1, lossPct: 30.5, amount: 900_000, invoice: false },
  ]
  expect(sentences({ ...goodFiles['disaster'], lines }, 'DISASTER.LOSS', { lines: 'form' })[0]).toContain(
    'Các khoản đề nghị: Lúa thuần 7,5 ha mất 85 %, Ngô, rau màu 1 ha mất 30,5 % 900.000 đồng không hóa đơn (nhập tay)',
  )
  expect(sentences(goodFile, 'INFRA.P2', {})[0]).toContain('Chứng nhận và công nghệ áp dụng: Chứng nhận VietGAP')
  expect(sentences(goodFile, 'INFRA.REVENUE', {})[0]).toContain('Doanh thu năm 2016: 1.500.000.000 đồng')
})

test('above a limit is never said to be short of it', () => {
  const coop = { ...goodFile.coop, maxMemberSharePct: 20.5 }
  expect(sentences({ ...goodFile, coop }, 'GEN.SHARE', {})[0]).toContain(
    '20,5 % > 20 %, vượt giới hạn 0,5 %; dữ kiện: Loại hình tổ chức: Hợp tác xã; Tỷ lệ góp vốn cao nhất của một thành viên: 20,5 %; khoảng cách: vượt giới hạn 0,5 %;',
  )
})

test('without a day no rule can be chosen, and that is what is said', () => {
  const { requestDate: _, ...undated } = goodFile
  expect(sentences(undated, 'GEN.LAW', {})[0]).toContain(
    'Chưa đủ căn cứ; chưa rõ ngày nào quyết định quy định áp dụng; dữ kiện: Ngày đề nghị: chưa biết;',
  )
  expect(sentences({ ...goodFiles['disaster'], disasterOn: undefined }, 'DISASTER.EVENT', {})[0]).toContain(
    'chưa rõ ngày nào quyết định quy định áp dụng; dữ kiện: Ngày xảy ra thiên tai, dịch bệnh: chưa biết;',
  )
})
