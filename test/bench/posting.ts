import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { assignEstimate, createBudgetLine } from '../../src-main/usecases/budget/lines.ts'
import { recordEvidence } from '../../src-main/usecases/evidence/record.ts'
import { post } from '../../src-main/usecases/ledger/post.ts'
import type { OpenOffice } from '../../src-main/usecases/open-office.ts'
import { postVoucher } from '../../src-main/usecases/vouchers/execute.ts'
import { insertApplications, type MadeApplication } from './many-applications.ts'
import { type BenchRow, compare } from './measure.ts'
import { withOffice } from './office-folder.ts'

const perRound = 100
const warmUps = 10
const rounds = 15
const amount = 1_000_000
const account = '5106215012345'
const finance = { name: 'Lê Thị Tài', role: 'financeOfficer' } as const
const payer = { name: 'Trần Văn Chi', role: 'payer' } as const
const leader = 'Nguyễn Văn Ký'

/** One voucher posted durably at the use case against a bare durable transaction that writes the same rows to the same file. */
export const benchPosting = (): Promise<readonly BenchRow[]> =>
  withOffice(async (office) => {
    const drafts = await fill(office)
    const raw = openBare(office.store.file)
    try {
      const bare = bareOf(raw)
      const context = { ...office, actor: payer }
      let batch: BareRows[] = []
      const take = (): readonly string[] => drafts.splice(0, perRound)
      const measured = await compare({
        ours: async () => {
          for (const id of take()) await postVoucher(context, { id, version: 1, postingDate: '2018-06-01' })
        },
        theirs: () => {
          for (const rows of batch) bare.write(rows)
        },
        prepare: {
          ours: () => undefined,
          theirs: () => {
            batch = bare.rowsFor(take())
          },
        },
        warmUps,
        rounds,
      })
      checkPosted(raw)
      const each = (ms: number): string => `${(ms / perRound).toFixed(2)} ms`
      const detail = `${each(measured.ours)} against ${each(measured.theirs)} a voucher, n = ${perRound * rounds} each; rate ${(1 / measured.ratio).toFixed(2)} of the bare one`
      const against = 'bare durable transaction, same rows and file'
      return [{ name: 'Voucher posted durably', ratio: measured.ratio, against, detail }]
    } finally {
      raw.close()
    }
  })

/** Approved drafts, two for each side and turn: the book by the use cases, applications and drafts by INSERT (see insertApplications). */
const fill = async (office: OpenOffice): Promise<string[]> => {
  const context = { ...office, actor: finance }
  const applications = insertApplications(office.store.file, 500, 'disbursing')
  const { id: budgetLineId } = await createBudgetLine(context, {
    year: 2018,
    name: 'Hỗ trợ kết cấu hạ tầng',
    content: 'INFRA',
    source: '0113',
    chapter: '426',
    khoan: '281',
    tieuMuc: '7799',
    level: '',
    programmeCode: '0620',
    payingUnit: 'Kho bạc Nhà nước Kon Tum',
  })
  const decision = { number: '540/QĐ-UBND', decidedOn: '2018-03-01', signer: leader }
  const total = 100_000_000_000
  await assignEstimate(context, {
    budgetLineId,
    amount: total,
    decrease: false,
    postingDate: '2018-03-01',
    ...decision,
  })
  const drafts = (warmUps + rounds) * perRound * 2
  await office.store.write((tx) =>
    post(
      tx,
      context,
      {
        type: 'CK',
        year: 2018,
        postingDate: '2018-03-02',
        voucherDate: '2018-03-01',
        basisNumber: decision.number,
        basisDate: decision.decidedOn,
        description: 'Cam kết chi',
        invoice: null,
        note: null,
        payee: null,
        decisionId: null,
        adjustsSeq: null,
        preparedBy: finance.name,
        approvedBy: leader,
        paidBy: null,
        classId: null,
      },
      applications.map(({ id: applicationId, coopId }) => ({
        budgetLineId,
        applicationId,
        coopId,
        from: 'available',
        to: 'committed',
        amount: total / applications.length / 2,
      })),
    ),
  )
  await restOn(office, applications)
  return insertDrafts(office.store.file, budgetLineId, applications, drafts)
}

/** What every payment rests on: the decision by INSERT like the files it approves, the account, contract and acceptance by the use case. */
const restOn = async (office: OpenOffice, applications: readonly MadeApplication[]): Promise<void> => {
  const context = { ...office, actor: finance }
  await office.store.write(async (tx) => {
    await tx.run(
      `INSERT INTO decision (id, number, decided_on, signer, kind, recorded_by, recorded_at)
       VALUES ('approval', '541/QĐ-UBND', '2018-03-01', ?, 'approve', ?, '2018-03-02')`,
      [leader, leader],
      1,
    )
    for (const { id } of applications)
      await tx.run(`INSERT INTO decision_item VALUES ('approval', ?, ?)`, [id, amount], 1)
  })
  const known = new Set<string>()
  for (const [n, { id: applicationId, coopId }] of applications.entries()) {
    const put = (record: Parameters<typeof recordEvidence>[1]['record']) =>
      recordEvidence(context, { applicationId, record, scans: [] })
    const { name } = (await office.store.reads.get<{ name: string }>('SELECT name FROM coop WHERE id = ?', [
      coopId,
    ])) ?? {
      name: '',
    }
    if (!known.has(coopId))
      await put({
        kind: 'account',
        number: account,
        datedOn: '2018-03-05',
        party: 'Agribank',
        holder: name,
        validTo: null,
      })
    known.add(coopId)
    const { id: contractId } = await put({
      ...{ kind: 'contract', number: `${n}/HĐ-XD`, datedOn: '2018-03-05', party: 'Công ty Xây dựng Sao Mai' },
      ...{ taxCode: null, amount: 1000 * amount, worksClass: 'IV' },
    })
    const accepted = { number: `${n}/BBNT`, datedOn: '2018-04-05', contractId, item: `Hạng mục ${n}` }
    await put({ kind: 'acceptance', ...accepted, amount: 900 * amount })
  }
}

const insertDrafts = (
  file: string,
  budgetLineId: string,
  applications: readonly MadeApplication[],
  count: number,
): string[] => {
  const db = openBare(file)
  try {
    const payee = JSON.stringify({
      name: 'Hợp tác xã Nông nghiệp Đắk Mar',
      taxCode: '6100000001',
      address: 'Đắk Mar, Đắk Hà',
      account,
      bank: 'Agribank Đắk Hà',
    })
    const insert = db.prepare(
      `INSERT INTO voucher_draft (id, type, state, application_id, budget_line_id, from_bucket, to_bucket, amount, voucher_date,
         basis_number, basis_date, description, payee, prepared_by, approved_by, version, created_at)
       VALUES (?, 'TC', 'approved', ?, ?, 'committed', 'paid', ?, '2018-05-02', '540/QĐ-UBND', '2018-03-01',
         'Thực chi hỗ trợ xây dựng nhà kho, đợt 1', ?, ?, ?, 1, '2018-05-02T00:00:00.000Z')`,
    )
    return db.transaction(() =>
      Array.from({ length: count }, (_, n) => {
        const id = `draft-${n}`
        const applicationId = applications[n % applications.length]?.id ?? ''
        insert.run(id, applicationId, budgetLineId, amount, payee, finance.name, leader)
        return id
      }),
    )()
  } finally {
    db.close()
  }
}

/** The settings that the office's own connection has. */
const openBare = (file: string): Sqlite.Database => {
  const db = new Sqlite(file, { fileMustExist: true })
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  return db
}

type Row = Readonly<Record<string, string | number | null>>
type BareRows = { readonly voucher: Row; readonly line: Row; readonly event: Row; readonly draft: Row }

const bareOf = (db: Sqlite.Database) => {
  const tables = ['voucher', 'voucher_line', 'event'] as const
  const [addVoucher, addLine, addEvent] = tables.map((table) => {
    const names = db.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all()
    return db.prepare<[Row]>(`INSERT INTO ${table} VALUES (${names.map((name) => `@${name}`).join(', ')})`)
  })
  const updateDraft = db.prepare<[Row]>(
    `UPDATE voucher_draft SET state = 'posted', posted_number = @number, version = version + 1 WHERE id = @id AND version = 1`,
  )
  const last = (table: string, key: string) =>
    db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY ${key} DESC LIMIT 1`)
  const [lastVoucher, lastLine, lastEvent] = [last('voucher', 'seq'), last('voucher_line', 'stt'), last('event', 'seq')]
  const draftOf = db.prepare<[string], Row>(
    'SELECT application_id, coop_id FROM voucher_draft d JOIN application a ON a.id = d.application_id WHERE d.id = ?',
  )
  const write = db.transaction(({ voucher, line, event, draft }: BareRows) => {
    addVoucher?.run(voucher)
    addLine?.run(line)
    addEvent?.run(event)
    updateDraft.run(draft)
  })
  return {
    write: (rows: BareRows) => write.immediate(rows),
    /** The next rows of the book, each like the last one posted, with its own place, number, application and hash. */
    rowsFor: (drafts: readonly string[]): BareRows[] => {
      const [voucher, line, event] = [lastVoucher.get() ?? {}, lastLine.get() ?? {}, lastEvent.get() ?? {}]
      let prevHash = String(voucher['hash'])
      return drafts.map((id, index) => {
        const n = index + 1
        const ordinal = Number(voucher['ordinal']) + n
        const seq = Number(voucher['seq']) + n
        const number = `TC-2018-${String(ordinal).padStart(4, '0')}`
        const hash = createHash('sha256').update(`${prevHash}${number}`).digest('hex')
        const rows = {
          voucher: { ...voucher, seq, id, number, ordinal, prev_hash: prevHash, hash },
          line: { ...line, ...draftOf.get(id), voucher_seq: seq, stt: Number(line['stt']) + n },
          event: { ...event, seq: Number(event['seq']) + n, id: `event-${id}`, subject_id: number },
          draft: { id, number },
        }
        prevHash = hash
        return rows
      })
    },
  }
}

/** Both sides must have posted every draft that was for them: each voucher one line, one event, one draft. */
const checkPosted = (db: Sqlite.Database): void => {
  const posted = db
    .prepare<[], number>(
      `SELECT count(*) FROM voucher v JOIN voucher_line l ON l.voucher_seq = v.seq JOIN voucher_draft d ON d.posted_number = v.number
       JOIN event e ON e.subject = 'voucher' AND e.subject_id = v.number WHERE v.type = 'TC'`,
    )
    .pluck()
    .get()
  const expected = (warmUps + rounds) * perRound * 2
  if (posted !== expected) throw new Error(`${posted} vouchers posted instead of ${expected}`)
}
