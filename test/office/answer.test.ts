import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CallName, calls, isCallName } from '../../src-main/contract/calls.ts'
import { type Answer, officeErrorSchema } from '../../src-main/contract/port.ts'
import { noFilters } from '../../src-main/domain/ledger/book.ts'
import { type Actor, type Role, roles } from '../../src-main/domain/people.ts'
import { Refusal, refusalCodes } from '../../src-main/domain/refusal.ts'
import { everything, reportNames } from '../../src-main/domain/report/ask.ts'
import { answer } from '../../src-main/office/answer.ts'
import { openBackups } from '../../src-main/office/backups.ts'
import { openChecks } from '../../src-main/office/checks.ts'
import type { Desk } from '../../src-main/office/desk.ts'
import { toOfficeError } from '../../src-main/office/errors.ts'
import { openFiles } from '../../src-main/office/files.ts'
import { handlers } from '../../src-main/office/handlers.ts'
import { viewApplication } from '../../src-main/usecases/applications/view.ts'
import { temporaryFolder } from '../temporary.ts'
import { fillBook, newApplication, newOffice, people, type ReadyOffice, submit } from '../usecases/office.ts'
import { learner, newClass, trainingFile } from '../usecases/training-office.ts'

const folder = temporaryFolder()
let desk: Desk
let ready: ReadyOffice
let application = ''
let trained = ''

beforeAll(async () => {
  const office = await newOffice(folder.file('office.db'))
  ready = await fillBook(office)
  ;[application = ''] = ready.applicationIds
  const { id } = await trainingFile(office, 'HTX Học tập')
  const { coopId } = await viewApplication(office, people.review, id)
  trained = await newClass(office, id, 'Đợt 1', ['2018-04-02'], [learner('A Thủ', coopId, { distanceKm: 4.5 })])
  desk = {
    office,
    files: openFiles(folder.path),
    exports: { start: () => 'job-1', cancel: () => undefined, close: async () => undefined },
    backups: openBackups(
      () => undefined,
      (work) => work(),
    ),
    checks: openChecks(() => undefined),
    tell: () => undefined,
  }
})
afterAll(async () => {
  await desk.office.close()
  folder.clear()
})

const ask = (person: Actor | null, name: string, input: unknown): Promise<Answer> =>
  answer(desk, { person }, name, input)

/** Every refusal met in this file is looked at for what a person would read. */
const met = new Map<string, { vi: string; en: string }>()
const refused = async (person: Actor | null, name: string, input: unknown) => {
  const result = await ask(person, name, input)
  if (result.ok) return { answered: name }
  const { code, vi, en, field } = officeErrorSchema.parse(result.error)
  met.set(code, { vi, en })
  return field === undefined ? { code } : { code, field }
}

const aProfile = {
  name: 'Phần mềm kế toán',
  columns: [{ kind: 'ledger', key: 'postingDate', heading: 'Ngày' }],
  headings: true,
  dateFormat: 'dd/mm/yyyy',
  separator: 'semicolon',
  encoding: 'utf-8-bom',
}

describe('calls', () => {
  test('every call has its handler, and no handler is without a call', () => {
    expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(calls).toSorted())
    const answers = Object.keys(calls).filter((name) => isCallName(name) && typeof handlers[name] !== 'function')
    expect(answers).toEqual([])
  })

  test.each(['', 'office.statex', 'toString', '__proto__', 'constructor', 'shell.openFile', 'office.state '])(
    'there is no call "%s"',
    async (name) => {
      expect([isCallName(name), await refused(people.leader, name, {})]).toEqual([false, { code: 'notFound' }])
    },
  )
})

describe('input', () => {
  const wrong: readonly (readonly [CallName, unknown, string])[] = [
    ['application.get', {}, 'id'],
    ['application.get', { id: '' }, 'id'],
    ['application.get', { id: 5 }, 'id'],
    ['application.get', { id: 'x', more: 1 }, ''],
    ['application.get', null, ''],
    ['application.get', undefined, ''],
    [
      'application.list',
      {
        filter: { search: '', states: ['none'], works: [], districts: [], verdicts: [] },
        sort: 'no',
        descending: false,
      },
      'filter.states.0',
    ],
    [
      'budget.assign',
      {
        budgetLineId: 'x',
        amount: 1.5,
        decrease: false,
        number: '1',
        decidedOn: '2018-01-01',
        signer: 'a',
        postingDate: null,
      },
      'amount',
    ],
    [
      'budget.assign',
      {
        budgetLineId: 'x',
        amount: -1,
        decrease: false,
        number: '1',
        decidedOn: '2018-01-01',
        signer: 'a',
        postingDate: null,
      },
      'amount',
    ],
    [
      'budget.assign',
      {
        budgetLineId: 'x',
        amount: 2 ** 53,
        decrease: false,
        number: '1',
        decidedOn: '2018-01-01',
        signer: 'a',
        postingDate: null,
      },
      'amount',
    ],
    [
      'budget.assign',
      {
        budgetLineId: 'x',
        amount: 1,
        decrease: false,
        number: '1',
        decidedOn: '2018-02-31',
        signer: 'a',
        postingDate: null,
      },
      'decidedOn',
    ],
    [
      'budget.assign',
      {
        budgetLineId: 'x',
        amount: 1,
        decrease: false,
        number: '1',
        decidedOn: '31/02/2018',
        signer: 'a',
        postingDate: null,
      },
      'decidedOn',
    ],
    [
      'budget.assign',
      {
        budgetLineId: 'x',
        amount: 1,
        decrease: false,
        number: '1',
        decidedOn: '2018-01-01',
        signer: '  ',
        postingDate: null,
      },
      'signer',
    ],
    ['voucher.drafts', { state: 'lost' }, 'state'],
    ['law.recheck', { reason: ' ' }, 'reason'],
    ['law.trial', { parameters: [{ parameter: 'x', index: -1, value: 1 }], settings: {} }, 'parameters.0.index'],
    ['law.answerFlag', { recheckId: 'a', applicationId: 'b', answer: 'maybe', note: 'x' }, 'answer'],
    ['ledger.page', { year: 1999, filters: noFilters, afterStt: 0 }, 'year'],
    ['ledger.page', { year: 2018, filters: noFilters, afterStt: -1 }, 'afterStt'],
    ['ledger.export', { year: 2018, filters: noFilters, format: 'docx' }, 'format'],
    ['report.view', { report: 'dream', year: 2018, asOf: null, filters: everything, language: 'vi' }, 'report'],
    ['profile.preview', { year: 2018, profile: { ...aProfile, columns: [] } }, 'profile.columns'],
    [
      'profile.preview',
      { year: 2018, profile: { ...aProfile, columns: [{ kind: 'ledger', key: 'secret', heading: 'x' }] } },
      'profile.columns.0.key',
    ],
    ['file.chunk', { token: '../../etc', offset: 0, base64: '' }, 'token'],
    ['backup.start', { target: '/media/usb/b.zip' }, 'target'],
    ['restore.rehearse', { from: { kind: 'path', path: '/etc/passwd' } }, 'from.kind'],
    ['restore.apply', { from: { kind: 'known', seq: 1 }, reason: ' ', seen: null }, 'reason'],
  ]
  test.each(wrong)('%s of %j: the field %s is named', async (name, input, field) => {
    const person = name.startsWith('budget') ? people.finance : people.leader
    expect(await refused(person, name, input)).toEqual({ code: 'input.invalid', field })
  })
})

describe('who may', () => {
  const names = Object.keys(calls).filter(isCallName)

  test('without a person only the calls open to anyone are answered', async () => {
    const closed = names.filter((name) => calls[name].roles !== 'anyone')
    for (const name of closed)
      expect({ name, ...(await refused(null, name, {})) }).toEqual({ name, code: 'person.unknown' })
    expect(names.filter((name) => calls[name].roles === 'anyone').toSorted()).toEqual([
      'file.begin',
      'file.chunk',
      'file.end',
      'office.create',
      'office.provinces',
      'office.state',
      'person.choose',
      'restore.first',
    ])
  })

  test('the inspector writes nothing', async () => {
    const before = await desk.office.store.reads.all('SELECT * FROM event', [])
    const reads = names.filter((name) => calls[name].roles !== 'anyone' && allowed(name, 'inspector'))
    for (const name of names.filter((one) => !allowed(one, 'inspector')))
      expect({ name, ...(await refused(people.inspector, name, {})) }).toEqual({ name, code: 'permission.denied' })
    expect(reads.toSorted()).toEqual([
      'application.form',
      'application.get',
      'application.list',
      'application.queue',
      'application.sheet',
      'backup.status',
      'budget.list',
      'codes.list',
      'codes.valid',
      'coop.duplicates',
      'coop.list',
      'coop.profile',
      'decision.list',
      'draft.load',
      'event.list',
      'evidence.limits',
      'evidence.view',
      'law.files',
      'law.flags',
      'law.recheckItems',
      'law.recheckPreview',
      'law.rechecks',
      'law.replay',
      'law.status',
      'law.trial',
      'law.view',
      'ledger.export',
      'ledger.find',
      'ledger.open',
      'ledger.page',
      'ledger.years',
      'office.lists',
      'paper.open',
      'payRule.view',
      'period.check',
      'period.months',
      'plan.due',
      'plan.export',
      'plan.lines',
      'plan.movable',
      'plan.view',
      'plan.years',
      'profile.file',
      'profile.list',
      'profile.preview',
      'profile.read',
      'report.choices',
      'report.export',
      'report.reminders',
      'report.view',
      'seal.find',
      'seal.verify',
      'settings.office',
      'settings.view',
      'training.class',
      'training.list',
      'treasury.compare',
      'treasury.export',
      'treasury.past',
      'voucher.drafts',
      'voucher.get',
      'voucher.scans',
      'voucher.search',
      'voucher.sheet',
      'year.view',
    ])
    expect(await desk.office.store.reads.all('SELECT * FROM event', [])).toEqual(before)
  })

  const allowed = (name: CallName, role: Role): boolean => {
    const permitted: readonly Role[] | 'anyone' = calls[name].roles
    return permitted === 'anyone' || permitted.includes(role)
  }

  test('verdicts are given again, and flags answered, by those who answer for them', () => {
    for (const name of ['law.recheck', 'law.answerFlag'] as const)
      expect(roles.filter((role) => allowed(name, role))).toEqual(['reviewOfficer', 'leader', 'administrator'])
  })

  test('the whole office is carried out by those who answer for it, and replaced by two', () => {
    const of = (name: CallName) => roles.filter((role) => allowed(name, role))
    expect([of('backup.start'), of('restore.rehearse'), of('restore.apply')]).toEqual([
      ['leader', 'financeOfficer', 'administrator'],
      ['leader', 'financeOfficer', 'administrator'],
      ['leader', 'administrator'],
    ])
  })

  test('a reconciliation is kept by those who answer for the money', () => {
    expect(roles.filter((role) => allowed('treasury.record', role))).toEqual([
      'leader',
      'financeOfficer',
      'administrator',
    ])
  })

  test('money is decided, prepared, approved and paid by those whose task it is', () => {
    const money = names.filter(
      (name) => /^(budget|codes|decision|voucher|evidence|payPlan|payRule)\./.test(name) && !allowed(name, 'inspector'),
    )
    expect(Object.fromEntries(money.map((name) => [name, roles.filter((role) => allowed(name, role))]))).toEqual({
      'evidence.record': ['reviewOfficer', 'leader', 'financeOfficer', 'administrator'],
      'evidence.correct': ['reviewOfficer', 'leader', 'financeOfficer', 'administrator'],
      'evidence.cancel': ['reviewOfficer', 'leader', 'financeOfficer', 'administrator'],
      'evidence.scan': ['reviewOfficer', 'leader', 'financeOfficer', 'administrator'],
      'payPlan.set': ['leader', 'financeOfficer'],
      'payRule.set': ['leader', 'administrator'],
      'payRule.nationalTarget': ['leader', 'administrator'],
      'budget.create': ['financeOfficer', 'administrator'],
      'budget.assign': ['financeOfficer', 'administrator'],
      'codes.import': ['financeOfficer', 'administrator'],
      'decision.record': ['leader'],
      'decision.change': ['leader'],
      'voucher.prepare': ['financeOfficer'],
      'voucher.approve': ['leader'],
      'voucher.cancel': ['leader', 'financeOfficer'],
      'voucher.post': ['financeOfficer', 'payer'],
      'voucher.adjust': ['financeOfficer'],
      'voucher.confirmForm': ['leader', 'administrator'],
      'voucher.attach': ['leader', 'financeOfficer', 'payer', 'administrator'],
    })
  })
})

describe('answers', () => {
  /** An input for every call that only reads; a new one does not pass unseen. */
  const inputs = async () => {
    const drafts = await ask(people.finance, 'voucher.drafts', { state: null })
    const filter = { search: '', states: [], works: [], districts: [], verdicts: [] }
    return {
      'office.state': [{}],
      'office.provinces': [{}],
      'office.lists': [{}],
      'law.view': [{}],
      'law.status': [{}],
      'law.files': [{ conditionId: 'INFRA.REVENUE' }, { conditionId: 'none' }],
      'law.recheckPreview': [{}],
      'law.trial': [
        { parameters: [{ parameter: 'revenue.least', index: 0, value: 2_000_000_000 }], settings: {} },
        { parameters: [], settings: { revenueYears: 'rolling36' } },
      ],
      'law.replay': [{}],
      'law.rechecks': [{}],
      'law.recheckItems': [{ id: 'none' }],
      'law.flags': [{}],
      'event.list': [
        { subject: null, subjectId: null, before: null },
        { subject: 'application', subjectId: application, before: 10_000 },
      ],
      'seal.verify': [{}],
      'seal.find': [{ code: '0000-0000-0000' }, { code: '7f3a91c2d04e' }],
      'backup.status': [{}],
      'period.months': [{ year: 2018 }, { year: 2017 }],
      'period.check': [{ month: '2018-01', reason: null }],
      'year.view': [{ year: 2018 }],
      'settings.view': [{}],
      'settings.office': [{}],
      'plan.due': [{}],
      'plan.years': [{}],
      'plan.movable': [{ year: 2019 }],
      'plan.lines': [{ id: 'none' }],
      'plan.view': [{ year: 2018 }, { year: 2019 }],
      'plan.export': [{ year: 2018, report: 'estimate', format: 'pdf' }],
      'codes.list': [{ year: 2018 }],
      'codes.valid': [{ year: 2018, kinds: ['chapter', 'treasury'] }],
      'profile.list': [{}],
      'profile.preview': [{ year: 2018, profile: aProfile }],
      'report.choices': [{ year: 2018 }],
      'report.reminders': [{}],
      'report.view': reportNames
        .filter((report) => report !== 'coop')
        .map((report) => ({ report, year: 2018, asOf: null, filters: everything, language: 'vi' })),
      'report.export': [{ report: 'budget', year: 2018, asOf: '2018-12-31', filters: everything, format: 'csv' }],
      'training.list': [{ applicationId: null }, { applicationId: application }],
      'training.class': [{ id: trained }],
      'evidence.view': [{ applicationId: application }],
      'evidence.limits': [
        {
          ...{ applicationId: application, type: 'TC', refundOf: null, amount: 1, voucherDate: '2018-05-10' },
          ...{ account: null, invoice: null },
        },
      ],
      'payRule.view': [{}],
      'draft.load': [{ key: 'none' }],
      'application.list': [
        { filter, sort: 'no', descending: false },
        { filter: { ...filter, search: 'so 1', states: ['disbursing'] }, sort: 'dueOn', descending: true },
      ],
      'application.queue': [{}],
      'application.get': [{ id: application }],
      'coop.list': [{ search: '' }, { search: 'khong co' }],
      'coop.duplicates': [{}],
      'coop.profile': [{ id: (await viewApplication(desk.office, people.review, application)).coopId }],
      'application.sheet': [{ id: application }],
      'application.form': [
        { content: 'INFRA', work: 'STORE' },
        { content: 'DISASTER', work: null },
      ],
      'budget.list': [{ year: 2018 }, { year: 2017 }],
      'decision.list': [{}],
      'voucher.drafts': [{ state: null }, { state: 'posted' }],
      'voucher.get': [{ number: 'CK-2018-0001' }, { number: 'TU-2018-0001' }],
      'voucher.search': [{ search: 'tu 1' }, { search: 'x' }],
      'voucher.scans': [{ number: 'CK-2018-0001' }, { number: 'TU-2018-0001' }],
      'voucher.sheet': [{ number: 'CK-2018-0001' }, { number: 'TU-2018-0001' }],
      'ledger.years': [{}],
      'ledger.open': [
        { year: 2018, filters: noFilters },
        { year: 2018, filters: { ...noFilters, from: '2018-05-01', district: '608', content: 'INFRA' } },
        { year: 2017, filters: noFilters },
      ],
      'ledger.find': [
        { year: 2018, filters: noFilters, number: 'CK-2018-0001' },
        { year: 2018, filters: noFilters, number: 'CK-2018-9999' },
      ],
      'ledger.page': [
        { year: 2018, filters: noFilters, afterStt: 0 },
        { year: 2018, filters: { ...noFilters, from: '2018-05-01', district: '608', content: 'INFRA' }, afterStt: 2 },
        { year: 2017, filters: noFilters, afterStt: 0 },
      ],
      'treasury.past': [{}],
      'ledger.export': [{ year: 2018, filters: noFilters, format: 'csv' }],
      drafts,
    }
  }

  test('of every call that reads have the shape the contract promises', async () => {
    const { drafts: _, ...all } = await inputs()
    const tried = Object.entries(all).flatMap(([name, some]) => some.map((input) => ({ name, input })))
    for (const { name, input } of tried) {
      const result = await ask(people.leader, name, input)
      if (!result.ok || !isCallName(name)) throw new Error(`${name}: ${JSON.stringify(result)}`)
      expect({ name, value: calls[name].output.parse(result.value) }).toEqual({ name, value: result.value })
    }
    const reading = Object.keys(calls).filter(
      (name) =>
        isCallName(name) && calls[name].roles !== 'anyone' && calls[name].roles.some((role) => role === 'inspector'),
    )
    // paper.open needs a paper, the profile's files a profile, a comparison a statement; they are asked for below.
    expect(reading.filter((name) => !(name in all))).toEqual([
      'paper.open',
      'profile.read',
      'profile.file',
      'treasury.compare',
      'treasury.export',
    ])
  })

  test('a paper is attached from chunks and opened by a token', async () => {
    const bytes = Buffer.from('%PDF-1.7 bản quét')
    const value = async (name: CallName, input: unknown): Promise<unknown> => {
      const result = await ask(people.review, name, input)
      if (!result.ok) throw new Error(`${name}: ${result.error.vi}`)
      return calls[name].output.parse(result.value)
    }
    const { token } = calls['file.begin'].output.parse(
      await value('file.begin', { name: 'quét.pdf', size: bytes.length }),
    )
    await value('file.chunk', { token, offset: 0, base64: bytes.toString('base64') })
    await value('file.end', { token })
    const file = calls['paper.attach'].output.parse(
      await value('paper.attach', { applicationId: application, code: 'CONTRACT', file: token, name: 'quét.pdf' }),
    )
    const fileId = file.papers.flatMap((paper) => paper.files)[0]?.id
    expect(await value('paper.open', { of: 'paper', id: fileId })).toMatchObject({
      mime: 'application/pdf',
      name: 'quét.pdf',
    })
  })

  test('a column profile is saved, handed out as a file, read again and removed', async () => {
    const done = async (name: CallName, input: unknown) => {
      const result = await ask(people.finance, name, input)
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`)
      return result.value
    }
    const { id } = calls['profile.save'].output.parse(await done('profile.save', { at: null, profile: aProfile }))
    const { profiles } = calls['profile.list'].output.parse(await done('profile.list', {}))
    expect(profiles).toMatchObject([{ id, version: 1, profile: aProfile }])
    const { token, name } = calls['profile.file'].output.parse(await done('profile.file', { id }))
    expect(name).toBe('mau-cot-Phần-mềm-kế-toán.json')
    expect(await done('profile.read', { file: token })).toEqual({ profile: aProfile })
    expect(await done('profile.remove', { id, version: 1, reason: 'Không dùng nữa' })).toEqual({})
    expect(await done('profile.list', {})).toEqual({ profiles: [] })
  })

  test('a statement is handed over, compared, exported and kept', async () => {
    const done = async (person: Actor, name: CallName, input: unknown) => {
      const result = await ask(person, name, input)
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result)}`)
      return calls[name].output.parse(result.value)
    }
    const handed = async (text: string) => {
      const bytes = Buffer.from(text)
      const { token } = calls['file.begin'].output.parse(
        await done(people.finance, 'file.begin', { name: 'sao-ke.csv', size: bytes.length }),
      )
      await done(people.finance, 'file.chunk', { token, offset: 0, base64: bytes.toString('base64') })
      return { file: token, year: 2018, from: null, to: null }
    }
    const good = await handed('Số chứng từ;Ngày chứng từ;Số tiền\r\nTU-2018-0001;01/01/2018;5\r\nX;hôm qua;6\r\n')
    const compared = calls['treasury.compare'].output.parse(
      await done(people.inspector, 'treasury.compare', { ...good, language: 'en' }),
    )
    expect(compared).toMatchObject({
      counts: { different: 1, unread: 1 },
      sums: { different: { theirs: 5 } },
      problems: [{ sheet: 'sao-ke.csv', row: 3, column: 'B', value: 'hôm qua' }],
    })
    expect(await done(people.inspector, 'treasury.export', { ...good, format: 'pdf' })).toEqual({ job: 'job-1' })
    expect(await refused(people.inspector, 'treasury.record', good)).toEqual({ code: 'permission.denied' })
    expect(await done(people.finance, 'treasury.record', good)).toEqual({ counts: compared.counts })
    expect(await done(people.inspector, 'treasury.past', {})).toMatchObject({
      past: [{ file: 'sao-ke.csv', byName: people.finance.name, sha256: compared.sha256, counts: compared.counts }],
    })
    // Stopped as soon as it tells that it runs: nothing is answered, nothing is kept.
    const stopping: Desk = {
      ...desk,
      checks: openChecks(({ job, state }) => {
        if (state === 'running') stopping.checks.cancel(job)
      }),
    }
    for (const name of ['treasury.compare', 'treasury.record'] as const)
      expect(
        await answer(stopping, { person: people.finance }, name, {
          ...good,
          ...(name === 'treasury.compare' ? { language: 'vi' } : {}),
        }),
      ).toMatchObject({ ok: false, error: { code: 'check.cancelled' } })
    expect(calls['treasury.past'].output.parse(await done(people.inspector, 'treasury.past', {})).past).toHaveLength(1)
    expect([
      await refused(people.finance, 'treasury.compare', {
        ...good,
        from: '2018-02-01',
        to: '2018-01-01',
        language: 'vi',
      }),
      await refused(people.finance, 'treasury.record', await handed('A;B\r\n1;2\r\n')),
      await refused(people.finance, 'treasury.record', await handed('Số chứng từ;Số tiền\r\n1;2\r\n')),
      await refused(people.finance, 'ledger.open', {
        year: 2018,
        filters: { ...noFilters, from: '2018-02-01', to: '2018-01-01' },
      }),
    ]).toEqual([
      { code: 'filter.daysReversed', field: 'filters.from' },
      { code: 'statement.noSheet' },
      { code: 'statement.columnsMissing' },
      { code: 'filter.daysReversed', field: 'filters.from' },
    ])
  })

  test('of writing calls too: a file from draft to a posted voucher by the calls alone', async () => {
    const office = desk.office
    const { id } = await newApplication(office, { name: 'Hợp tác xã Gọi', taxCode: null })
    await submit(office, id)
    const parsed = async (person: Actor, name: CallName, input: unknown): Promise<unknown> => {
      const result = await ask(person, name, input)
      if (!result.ok) throw new Error(`${name}: ${result.error.en}`)
      return calls[name].output.parse(result.value)
    }
    const line = calls['budget.create'].output.parse(
      await parsed(people.finance, 'budget.create', {
        year: 2018,
        name: 'Nguồn tỉnh',
        content: 'INFRA',
        source: 'NST',
        chapter: '',
        khoan: '',
        tieuMuc: '',
        level: '',
        programmeCode: '',
        payingUnit: 'Liên minh',
      }),
    )
    await parsed(people.finance, 'budget.assign', {
      budgetLineId: line.id,
      amount: 500_000_000,
      decrease: false,
      number: '13/QĐ-UBND',
      decidedOn: '2018-01-10',
      signer: 'Chủ tịch',
      postingDate: '2018-05-10',
    })
    const decision = {
      decidedOn: '2018-03-05',
      signer: 'Chủ tịch',
      file: null,
      fileName: null,
      postingDate: '2018-05-10',
    }
    const recorded = calls['decision.record'].output.parse(
      await parsed(people.leader, 'decision.record', {
        ...decision,
        number: '541/QĐ-UBND',
        kind: 'approve',
        budgetLineId: line.id,
        items: [{ applicationId: id, amount: 300_000_000 }],
        reason: null,
      }),
    )
    await rests(id, (name, input) => parsed(people.finance, name, input))
    const draft = calls['voucher.prepare'].output.parse(
      await parsed(people.finance, 'voucher.prepare', {
        type: 'TC',
        applicationId: id,
        amount: 100_000_000,
        refundOf: null,
        voucherDate: '2018-05-10',
        basisNumber: '541/QĐ-UBND',
        basisDate: '2018-03-05',
        description: 'Chi hỗ trợ',
        invoice: ' ',
        note: null,
        classId: null,
        payee: { address: 'Kon Tum', account: '5100205012345', bank: 'Agribank' },
      }),
    )
    const bill = { name: 'bảng kê.pdf', file: await uploaded((name, input) => parsed(people.finance, name, input)) }
    const holder = { draftId: draft.id }
    expect(await parsed(people.finance, 'voucher.attach', { ...bill, holder })).toMatchObject({
      scans: [{ name: 'bảng kê.pdf' }],
    })
    const approved = calls['voucher.approve'].output.parse(
      await parsed(people.leader, 'voucher.approve', { id: draft.id, version: draft.version }),
    )
    const posting = { id: approved.id, version: approved.version, postingDate: '2018-05-11' }
    expect(await parsed(people.payer, 'voucher.post', posting)).toEqual({ number: 'TC-2018-0002' })
    expect(await parsed(people.inspector, 'voucher.scans', { number: 'TC-2018-0002' })).toMatchObject({
      scans: [{ name: 'bảng kê.pdf', mime: 'application/pdf' }],
    })
    const adjustment = calls['voucher.adjust'].output.parse(
      await parsed(people.finance, 'voucher.adjust', {
        number: 'TC-2018-0002',
        newAmount: 90_000_000,
        reason: 'nhầm',
      }),
    )
    expect(adjustment).toMatchObject({
      type: 'ĐC',
      from: 'paid',
      to: 'committed',
      amount: 10_000_000,
      adjusts: 'TC-2018-0002',
    })
    const agreed = calls['voucher.approve'].output.parse(
      await parsed(people.leader, 'voucher.approve', { id: adjustment.id, version: adjustment.version }),
    )
    expect(
      await parsed(people.payer, 'voucher.post', { id: agreed.id, version: agreed.version, postingDate: null }),
    ).toEqual({ number: 'ĐC-2018-0001' })
    expect(
      await parsed(people.leader, 'decision.change', {
        ...decision,
        changesId: recorded.id,
        number: '600/QĐ-UBND',
        kind: 'amend',
        items: [{ applicationId: id, amount: 200_000_000 }],
        reason: 'giảm',
        postingDate: null,
      }),
    ).toMatchObject({ voucherNos: ['HC-2018-0001'] })
    expect(await parsed(people.leader, 'draft.save', { key: 'k', value: { a: [1, null] } })).toMatchObject({})
    expect(await parsed(people.leader, 'draft.load', { key: 'k' })).toEqual({ value: { a: [1, null] } })
    expect(await parsed(people.leader, 'draft.drop', { key: 'k' })).toEqual({ dropped: true })
  })
})

/** What the payment rests on, written, corrected, cancelled and planned by the calls alone; a figure set by a document. */
const rests = async (
  applicationId: string,
  said: (name: CallName, input: unknown) => Promise<unknown>,
): Promise<void> => {
  const view = async (name: CallName, input: unknown) => calls['evidence.view'].output.parse(await said(name, input))
  const paper = { number: '01/HĐ', datedOn: '2018-03-06', amount: 400_000_000 }
  const contract = { kind: 'contract', ...paper, party: 'Công ty A', taxCode: ' ', worksClass: 'IV' }
  const [signed] = (await view('evidence.record', { applicationId, record: contract, scans: [] })).records
  const scan = { role: 'paper', file: await uploaded(said), name: 'hợp đồng.pdf' }
  const scanned = await view('evidence.scan', { id: signed?.id, scan })
  const acceptance = { kind: 'acceptance', ...paper, contractId: signed?.rootId, item: 'Nền' }
  await view('evidence.record', {
    applicationId,
    record: { ...acceptance, number: '02/BB' },
    scans: [{ role: 'volume', file: await uploaded(said), name: 'khối lượng.pdf' }],
  })
  const id = scanned.records[0]?.id
  const corrected = await view('evidence.correct', { id, record: { ...contract, amount: 500_000_000 }, reason: 'nhầm' })
  const invoice = { kind: 'invoice', ...paper, party: 'Công ty A', taxCode: null }
  const invoiced = await view('evidence.record', { applicationId, record: invoice, scans: [] })
  const wrong = invoiced.records.find(({ kind }) => kind === 'invoice')
  const cancelled = await view('evidence.cancel', { id: wrong?.id, reason: 'nhầm' })
  const planned = await view('payPlan.set', {
    applicationId,
    sharing: { by: 'equal', parts: 7 },
    instalments: Array.from({ length: 7 }, () => ({
      kind: 'payment',
      dueOn: null,
      waitsFor: 'acceptance',
      note: null,
    })),
    reason: null,
  })
  expect([
    corrected.contracted,
    scanned.records[0]?.scans.map(({ name }) => name),
    cancelled.records.map(({ state }) => state),
    [planned.plan?.leftover, planned.plan?.next?.left],
  ]).toEqual([500_000_000, ['hợp đồng.pdf'], ['replaced', 'standing', 'standing', 'cancelled'], [6, 42_857_142]])
}

const uploaded = async (said: (name: CallName, input: unknown) => Promise<unknown>): Promise<string> => {
  const bytes = Buffer.from('%PDF-1.7 bản quét')
  const begun = await said('file.begin', { name: 'quét.pdf', size: bytes.length })
  const { token } = calls['file.begin'].output.parse(begun)
  await said('file.chunk', { token, offset: 0, base64: bytes.toString('base64') })
  await said('file.end', { token })
  return token
}

describe('refusals', () => {
  const voucher = {
    applicationId: '',
    refundOf: null,
    voucherDate: '2018-05-10',
    basisNumber: '540/QĐ-UBND',
    basisDate: '2018-03-01',
    description: 'Chi',
    invoice: null,
    note: null,
    classId: null,
    payee: { address: 'a', account: '1', bank: 'b' },
  }
  test('of the money come with their code, field and sentences', async () => {
    const [, second = ''] = ready.applicationIds
    const prepare = (change: Readonly<Record<string, unknown>>) =>
      refused(people.finance, 'voucher.prepare', {
        ...voucher,
        type: 'TC',
        applicationId: application,
        amount: 1,
        ...change,
      })
    const other = await newApplication(desk.office, { name: 'Hợp tác xã Chưa Duyệt', taxCode: null })
    const decision = {
      number: '700/QĐ-UBND',
      decidedOn: '2018-03-01',
      signer: 'Chủ tịch',
      kind: 'approve',
      budgetLineId: ready.lineId,
      reason: null,
      file: null,
      fileName: null,
      postingDate: '2018-05-20',
    }
    const record = (items: unknown, change: Readonly<Record<string, unknown>>) =>
      refused(people.leader, 'decision.record', { ...decision, items, ...change })
    const item = (applicationId: string, amount: number) => ({ applicationId, amount })
    expect([
      await prepare({ amount: 900_000_000 }),
      await prepare({ type: 'TU', applicationId: second, amount: 1 }),
      await prepare({ applicationId: other.id }),
      await prepare({ voucherDate: '2018-02-01' }),
      await prepare({ basisNumber: 'không số' }),
      await record([], {}),
      await record([item(other.id, 1), item(other.id, 1)], {}),
      await record([item(other.id, 800_000_001)], {}),
      await record([item(other.id, 750_000_001)], {}),
      await record([item(other.id, 0)], {}),
      await record([item(other.id, 1)], {}),
      await record([item(other.id, 1)], { number: '540/QĐ-UBND' }),
      await record([item(other.id, 1)], { decidedOn: '2018-01-01' }),
      await refused(people.finance, 'voucher.adjust', {
        number: 'CK-2018-0001',
        newAmount: 1,
        reason: 'x',
      }),
      await refused(people.finance, 'voucher.adjust', {
        number: 'TU-2018-0002',
        newAmount: 250_000_001,
        reason: 'x',
      }),
      await refused(people.leader, 'voucher.get', { number: 'TU-2018-0099' }),
    ]).toEqual([
      { code: 'book.belowZero', field: 'lines.0.amount' },
      { code: 'pay.advanceTooLarge', field: 'amount' },
      { code: 'pay.notApproved' },
      { code: 'pay.dateOrder', field: 'voucherDate' },
      { code: 'document.numberInvalid' },
      { code: 'decision.noItems', field: 'items' },
      { code: 'decision.itemTwice', field: 'items.1' },
      { code: 'decision.ceiling', field: 'items.0.amount' },
      { code: 'decision.budget', field: 'items' },
      { code: 'decision.amountMissing', field: 'items.0.amount' },
      { code: 'workflow.notFrom', field: 'items.0' },
      { code: 'decision.exists', field: 'number' },
      { code: 'decision.before', field: 'decidedOn' },
      { code: 'adjust.notPossible' },
      { code: 'pay.advanceTooLarge', field: 'amount' },
      { code: 'notFound' },
    ])
  })

  test('that only the database knows still read as sentences', async () => {
    // The use case would refuse first; the last line behind it is asked here through the store.
    const spoilt = (sql: string) =>
      desk.office.store.write((tx) => tx.run(sql, [], 'any')).catch((error: unknown) => error)
    const found = [
      await spoilt(`DELETE FROM voucher`),
      await spoilt(`UPDATE bucket_balance SET balance = -1 WHERE bucket = 'available'`),
      await spoilt(
        `INSERT INTO voucher_line SELECT voucher_seq, 2, year, stt + 1, posting_date, budget_line_id, application_id, coop_id, from_bucket, to_bucket,
           amount, advance_after, available_after, coop_total_after FROM voucher_line ORDER BY stt DESC LIMIT 1`,
      ),
    ]
    for (const error of found) {
      const { code, vi, en } = toOfficeError(error)
      met.set(code, { vi, en })
    }
    expect(found.map((error) => (error instanceof Refusal ? error.code : error))).toEqual([
      'history.voucher',
      'book.belowZero',
      'book.lateLine',
    ])
  })

  test('an accident is never an answer: it is said to be one, in both languages', async () => {
    const broken: Desk = {
      ...desk,
      office: {
        ...desk.office,
        today: () => {
          throw new TypeError('no clock')
        },
      },
    }
    const result = await answer(broken, { person: people.leader }, 'office.state', {})
    expect(result).toMatchObject({ ok: false, error: { code: 'internal', params: { detail: 'no clock' } } })
    expect(toOfficeError('a string thrown')).toMatchObject({ code: 'internal', params: { detail: 'a string thrown' } })
  })

  test('tokens that nobody gave out lead nowhere', async () => {
    writeFileSync(folder.file('secret.txt'), 'x')
    expect([
      await refused(people.review, 'paper.attach', {
        applicationId: application,
        code: 'CONTRACT',
        file: 'abcdefgh',
        name: 'x',
      }),
      await refused(people.review, 'paper.open', { of: 'paper', id: folder.file('secret.txt').slice(0, 60) }),
      await refused(people.review, 'file.chunk', { token: 'abcdefgh', offset: 0, base64: '' }),
    ]).toEqual([
      { code: 'file.tokenUnknown', field: 'file' },
      { code: 'notFound' },
      { code: 'file.tokenUnknown', field: 'file' },
    ])
  })

  test('every refusal met here has both sentences, filled', () => {
    const unfilled = [...met].filter(
      ([, { vi, en }]) => /\{\w+\}/.test(vi) || /\{\w+\}/.test(en) || vi === '' || en === '' || vi === en,
    )
    expect(unfilled).toEqual([])
    expect([...met.keys()].filter((code) => !(refusalCodes as readonly string[]).includes(code))).toEqual([])
    expect(met.size).toBeGreaterThan(20)
  })
})
