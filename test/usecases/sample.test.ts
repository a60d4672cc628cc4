import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPack } from '../../db/packs/load.ts'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { checkTaxCode } from '../../src-main/domain/tax-code.ts'
import { applicationStates } from '../../src-main/domain/workflow/states.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { likelyDuplicates } from '../../src-main/usecases/coops/duplicates.ts'
import { viewEvidence } from '../../src-main/usecases/evidence/view.ts'
import { paperPath } from '../../src-main/usecases/files/paper-store.ts'
import { wholeLedger } from '../../src-main/usecases/ledger/book.ts'
import { verifySeal } from '../../src-main/usecases/ledger/verify.ts'
import { createOffice } from '../../src-main/usecases/office/create.ts'
import { createSampleFile } from '../../src-main/usecases/office/create-sample.ts'
import { fillSample } from '../../src-main/usecases/office/sample.ts'
import { type OpenOffice, openOffice } from '../../src-main/usecases/open-office.ts'
import { listClasses } from '../../src-main/usecases/training/view.ts'
import { newOffice } from './new-office.ts'

const folder = mkdtempSync(join(tmpdir(), 'sample-'))
const silent = { onProgress: () => undefined }
const progress: (readonly [number, number])[] = []
let office: OpenOffice

const fileOf = (name: string) => join(folder, name, 'office.db')
const rows = <T>(sql: string) => office.store.reads.all<T>(sql, [])

beforeAll(async () => {
  await createSampleFile(fileOf('first'), loadPack, (done, total) => progress.push([done, total]))
  office = await openOffice(fileOf('first'), 'open', loadPack)
})

afterAll(async () => {
  await office.close()
  rmSync(folder, { recursive: true })
})

describe('the sample office', () => {
  it('has seventy files: every state, every kind of work, every content', async () => {
    const counted = await rows<{ state: string; n: number }>('SELECT state, count(*) AS n FROM application GROUP BY 1')
    expect(Object.fromEntries(counted.map(({ state, n }) => [state, n]))).toEqual({
      draft: 6,
      received: 4,
      checking: 17,
      supplementRequested: 4,
      eligible: 4,
      ineligible: 4,
      appraised: 4,
      submitted: 5,
      approved: 4,
      rejected: 2,
      disbursing: 11,
      settled: 3,
      withdrawn: 2,
    })
    expect(counted).toHaveLength(applicationStates.length)
    const works = await rows<{ work: string }>('SELECT DISTINCT work FROM application WHERE work IS NOT NULL')
    expect(works.map(({ work }) => work).toSorted()).toEqual(office.pack.works.map(({ code }) => code).toSorted())
    const contents = await rows<{ content: string }>('SELECT DISTINCT content FROM application')
    expect(new Set(contents.map(({ content }) => content))).toEqual(
      new Set(office.pack.contents.map(({ code }) => code)),
    )
  })

  it('has forty co-ops over ten districts, with tax codes that check, and one typed twice', async () => {
    const coops = await rows<{ taxCode: string; district: string }>(
      'SELECT tax_code AS taxCode, district_code AS district FROM coop WHERE tax_code IS NOT NULL',
    )
    expect([coops.length, new Set(coops.map(({ district }) => district)).size]).toEqual([40, 10])
    expect(new Set(coops.map(({ taxCode }) => checkTaxCode(taxCode)))).toEqual(new Set(['ok']))
    const [pair, ...others] = await likelyDuplicates(office, false)
    expect([pair?.names, others]).toEqual([
      expect.arrayContaining(['HTX Nông nghiệp và Dịch vụ Sao Khuê', 'HTX NN & DV Sao Khuê']),
      [],
    ])
  })

  it('says on its name that it is a sample, and has its six people', async () => {
    const [named] = await rows<{ name: string; sample: number }>('SELECT name, sample FROM office')
    expect(named).toEqual({ name: 'Liên minh HTX tỉnh Kon Tum (số liệu mẫu)', sample: 1 })
    const roles = await rows<{ role: string }>('SELECT DISTINCT role FROM person ORDER BY role')
    expect(roles.map(({ role }) => role)).toEqual([
      'administrator',
      'financeOfficer',
      'inspector',
      'leader',
      'payer',
      'reviewOfficer',
    ])
  })

  it('has all four verdicts, overall and by condition', async () => {
    const kinds = ['evidenceMissing', 'met', 'needsJudgement', 'notMet']
    const overall = await rows<{ v: string }>(
      'SELECT DISTINCT verdict AS v FROM application WHERE verdict IS NOT NULL ORDER BY 1',
    )
    const byCondition = await rows<{ v: string }>(
      `SELECT DISTINCT json_extract(c.value, '$.verdict') AS v FROM application a JOIN check_run r ON r.id = a.last_run_id,
         json_each(r.criteria) c ORDER BY 1`,
    )
    expect([overall.map(({ v }) => v), byCondition.map(({ v }) => v)]).toEqual([kinds, kinds])
  })

  it('has deadlines behind and ahead of the end of its story', async () => {
    const [due] = await rows<{ late: number; ahead: number }>(
      `SELECT sum(due_on < '2018-06-29') AS late, sum(due_on >= '2018-06-29') AS ahead FROM application
       WHERE state IN ('received', 'checking', 'supplementRequested', 'eligible', 'appraised')`,
    )
    expect(due).toEqual({ late: 13, ahead: 20 })
  })

  it('holds a book of three months of postings that balances', async () => {
    const book = await wholeLedger(office.store.reads, 2018, noFilters)
    const paidMonths = new Set(
      book.lines
        .filter(({ type }) => ['TU', 'TT', 'TC', 'NT', 'ĐC'].includes(type))
        .map((l) => l.postingDate.slice(0, 7)),
    )
    expect([...paidMonths]).toEqual(['2018-04', '2018-05', '2018-06'])
    expect(new Set(book.lines.map(({ type }) => type))).toEqual(
      new Set(['DT', 'CK', 'TU', 'TT', 'TC', 'NT', 'HC', 'ĐC']),
    )
    expect({ totals: book.totals, advances: book.closing.advanceBalance, left: book.closing.available }).toEqual({
      totals: {
        estimate: 7_000_000_000,
        commitment: 6_602_000_000,
        advance: 2_532_000_000,
        clearing: 770_000_000,
        payment: 779_000_000,
        refund: 60_000_000,
      },
      advances: 1_702_000_000,
      left: 458_000_000,
    })
  })

  it('has no bucket below zero, and every budget line sums to zero', async () => {
    const below = await rows("SELECT * FROM bucket_balance WHERE balance < 0 AND bucket <> 'source'")
    const sums = await rows('SELECT sum(balance) AS sum FROM bucket_balance GROUP BY budget_line_id')
    const advances = await rows("SELECT count(*) AS open FROM bucket_balance WHERE bucket = 'advanced' AND balance > 0")
    expect([below, sums, advances]).toEqual([[], [{ sum: 0 }], [{ open: 11 }]])
  })

  it('pays nothing that does not rest on its papers: every limit holds in every file that was paid', async () => {
    const paid = await rows<{ id: string }>(
      `SELECT DISTINCT application_id AS id FROM voucher_line WHERE to_bucket IN ('advanced', 'paid')`,
    )
    const states = await Promise.all(paid.map(async ({ id }) => (await viewEvidence(office, id)).limits))
    expect([paid.length, states.flat().filter(({ state }) => state === 'notMet')]).toEqual([14, []])
    expect(await rows('SELECT kind, count(*) AS n FROM evidence GROUP BY 1 ORDER BY 1')).toEqual([
      { kind: 'acceptance', n: 13 },
      { kind: 'contract', n: 17 },
      { kind: 'contribution', n: 5 },
      { kind: 'guarantee', n: 3 },
      { kind: 'invoice', n: 14 },
    ])
    expect(await rows('SELECT leftover FROM payment_plan WHERE instalments = 3 AND leftover > 0')).toEqual([
      { leftover: 2 },
    ])
  })

  it('computes what the law gives each content, and holds a class to its norms', async () => {
    const amounts: [string, number | null][] = []
    for (const { id, content } of await rows<{ id: string; content: string }>(
      `SELECT id, content FROM application WHERE content <> 'INFRA' AND state = 'checking' ORDER BY no`,
    )) {
      const { money } = await viewApplication(office, { name: 'Trần Thị Lan', role: 'reviewOfficer' }, id)
      amounts.push([content, money.ceiling])
    }
    expect(amounts).toEqual([
      ['TRAINING', 7_200_000],
      ['TRAINING', 2_400_000],
      ['GRADUATE', 132_480_000],
      ['TRADE', 60_000_000],
      ['SCITECH', null],
      ['ESTABLISH', 720_000],
      ['REORGANISE', 270_000],
      ['DISASTER', 19_000_000],
      ['PROCESSING', null],
    ])
    // Ten signed learner-days at 100.000, 68 km, and the cost lines that have their invoice, within their norm.
    const [held] = (await listClasses(office, null)).classes
    expect(held).toMatchObject({
      counts: { plannedDays: 3, heldDays: 2, personDays: 11, signed: 10 },
      accepted: 5_368_000,
    })
  })

  it('keeps its seal', async () => {
    expect(await verifySeal(office)).toMatchObject({ ok: true, vouchers: 36, first: null })
  })

  it('leaves vouchers at every stage, each by people who differ', async () => {
    const drafts = await rows('SELECT state, count(*) AS n FROM voucher_draft GROUP BY 1 ORDER BY 1')
    expect(drafts).toEqual([
      { state: 'approved', n: 1 },
      { state: 'cancelled', n: 1 },
      { state: 'draft', n: 2 },
      { state: 'posted', n: 29 },
    ])
    expect(
      await rows(
        `SELECT DISTINCT prepared_by, approved_by, paid_by FROM voucher WHERE type IN ('TU', 'TT', 'TC', 'NT', 'ĐC')`,
      ),
    ).toEqual([{ prepared_by: 'Lê Thị Hoa', approved_by: 'Nguyễn Văn Bình', paid_by: 'Phạm Văn Sơn' }])
  })

  it('keeps the attached statements in the data folder', async () => {
    const files = await rows<{ sha256: string; size: number; mime: string }>(
      'SELECT sha256, size, mime FROM stored_file',
    )
    const heads = await Promise.all(
      files.map(async ({ sha256, size }) => {
        const bytes = await readFile(paperPath(office.folder, sha256))
        return [bytes.subarray(0, 5).toString('latin1'), bytes.length === size]
      }),
    )
    expect(heads.length).toBeGreaterThanOrEqual(3)
    expect(new Set(heads.map((head) => JSON.stringify(head)))).toEqual(new Set(['["%PDF-",true]']))
  })

  it('tells how far it is, to the end', () => {
    const total = progress.length
    expect(progress).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]))
  })

  it('is the same every time', async () => {
    const sql = `SELECT e.action, e.by_name, e.reason, a.no, a.state, a.verdict, a.due_on, a.facts FROM event e
      LEFT JOIN application a ON a.id = e.subject_id WHERE e.action NOT LIKE 'office.%' ORDER BY e.seq`
    const lines = `SELECT v.number, v.posting_date, v.description, l.stt, l.amount, l.from_bucket, l.to_bucket, l.available_after
      FROM voucher v JOIN voucher_line l ON l.voucher_seq = v.seq ORDER BY l.stt`
    await createSampleFile(fileOf('again'), loadPack, () => undefined)
    const again = await openOffice(fileOf('again'), 'open', loadPack)
    try {
      for (const query of [sql, lines]) expect(await again.store.reads.all(query, [])).toEqual(await rows(query))
    } finally {
      await again.close()
    }
  })
})

describe('what the sample refuses', () => {
  it('a second filling', async () => {
    await expect(fillSample(office, silent)).rejects.toMatchObject({ code: 'sample.notEmpty' })
  })

  it('an office for real work', async () => {
    const real = await newOffice()
    await expect(fillSample(real, silent)).rejects.toMatchObject({ code: 'sample.otherOffice' })
    await real.close()
  })

  it('a sample office of another year', async () => {
    const other = await openOffice(fileOf('other'), 'create', loadPack)
    const actor = { name: 'Đỗ Minh Quân', role: 'administrator' } as const
    await createOffice({ ...other, actor }, { name: 'Liên minh HTX', provinceCode: '62', year: 2019, sample: true })
    await expect(fillSample(other, silent)).rejects.toMatchObject({ code: 'sample.otherOffice' })
    expect(await other.store.reads.get('SELECT name FROM office', [])).toEqual({ name: 'Liên minh HTX (số liệu mẫu)' })
    await other.close()
  })
})
