import { dirname } from 'node:path'
import { Refusal, type RefusalCode, refusalCodes } from '../src-main/domain/refusal.ts'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** TypeORM wraps the driver's error; the driver's own says what the database meant. */
const driverError = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'driverError' in error ? error.driverError : error

/**
 * The use cases refuse first and say the amounts. When only the database does, it knows the rule but not the numbers; the sentence still reads.
 */
const unsaid: Partial<Readonly<Record<RefusalCode, Readonly<Record<string, string>>>>> = {
  'book.belowZero': { bucket: '?', left: '?', amount: '?' },
  'pay.advanceTooLarge': { limit: '?', pct: '?' },
  'voucher.samePerson': { name: '?', did: '?' },
  'adjust.underWay': { number: '?' },
  'period.closed': { month: '?', from: '?' },
  'period.closedAlready': { month: '?' },
  'period.notClosed': { month: '?' },
  'period.notLast': { month: '?', last: '?' },
  'period.notOver': { month: '?', date: '?' },
  'period.earlierOpen': { month: '?', earlier: '?' },
  'period.yearClosed': { year: '?', date: '?' },
  'year.rulesOpen': { year: '?' },
  'year.advancesStopped': { date: '?', year: '?' },
  'year.yearRuns': { date: '?' },
  'year.adjustmentRuns': { date: '?', year: '?' },
  'year.refundPlace': { date: '?', year: '?' },
  'year.earlierOpen': { year: '?', earlier: '?' },
  'year.monthsOpen': { year: '?', list: '?' },
  'year.moneyLeft': { line: '?', available: '?', committed: '?', advanced: '?' },
  'plan.otherYear': { no: '?', year: '?' },
  'plan.noPlan': { year: '?' },
  'plan.inPlan': { no: '?', year: '?', number: '?' },
  'plan.yearBefore': { no: '?', year: '?', own: '?' },
  'coop.mergedAlready': { from: '?', into: '?' },
  'coop.mergeIntoMerged': { from: '?', into: '?' },
  'coop.mergeDifferent': { from: '?', into: '?', by: '?' },
  'coop.pairMerged': { a: '?', b: '?' },
  'application.duplicate': { coop: '?', no: '?', year: '?' },
  'coop.mergeTwoFiles': { from: '?', into: '?', a: '?', b: '?' },
  'coop.mergedAway': { into: '?' },
  'budget.codeUnknown': { codeKind: '?', code: '?', year: '?', document: '?' },
  'codes.overlap': { code: '?', sheet: '?', row: '?' },
  'class.twoClasses': { name: '?', day: '?', title: '?', no: '?' },
  'class.dayNotHeld': { day: '?' },
  'class.dayHasLearners': { day: '?' },
  'class.paid': { title: '?' },
  'class.otherContent': { no: '?' },
  'class.timetableFixed': { number: '?' },
  'pay.classNoTimetable': { title: '?' },
  'class.belowPaid': { accepted: '?', paid: '?' },
  'pay.contractAdvance': { advanced: '?', limit: '?', pct: '?', base: '?' },
  'pay.advanceGuarantee': { advanced: '?', from: '?', guaranteed: '?' },
  'pay.advanceNotRecovered': { paid: '?', at: '?', pct: '?', advanced: '?' },
  'pay.acceptanceMissing': { no: '?', date: '?' },
  'pay.stateShare': { paid: '?', limit: '?', pct: '?', accepted: '?' },
  'pay.ownContribution': { proved: '?', needed: '?', pct: '?', accepted: '?' },
  'pay.warranty': { held: '?', guaranteed: '?', needed: '?', contracts: '?' },
  'pay.coopSuspended': { no: '?' },
  'pay.coopUnknown': { no: '?' },
  'pay.accountOther': { account: '?', own: '?' },
  'pay.beforeDecision': { date: '?', decidedOn: '?' },
  'pay.invoiceTwice': { item: '?', no: '?' },
  'pay.itemTwice': { item: '?', no: '?' },
  'evidence.notApproved': { no: '?' },
  'evidence.beforeDecision': { date: '?', decidedOn: '?' },
  'evidence.contractOther': { no: '?' },
  'evidence.beforeContract': { number: '?', date: '?', contract: '?', signedOn: '?' },
  'evidence.afterAcceptance': { date: '?', acceptedOn: '?' },
  'evidence.twice': { record: '?', number: '?', date: '?', no: '?' },
  'evidence.itemTwice': { item: '?', no: '?' },
  'evidence.scanTwice': { number: '?', no: '?' },
  'evidence.superseded': { number: '?' },
  'evidence.inUse': { number: '?' },
  'evidence.carriesPayment': { no: '?', measured: '?', value: '?', threshold: '?' },
  'money.unsafe': { value: '?' },
  'voucher.measure': { quantity: '?', unit: '?', unitPrice: '?', makes: '?', amount: '?' },
  'payPlan.sum': { sum: '?', approved: '?', difference: '?' },
  'pay.classMissing': { no: '?' },
  'pay.classOther': { title: '?', no: '?' },
  'pay.classNotHeld': { title: '?', date: '?' },
  'pay.classOverCost': { title: '?', accepted: '?', paid: '?', amount: '?', citation: '?' },
}
const fromDatabase = (code: RefusalCode): Refusal => new Refusal(code, unsaid[code] ?? {})

const isRefusalCode = (text: string): text is RefusalCode => (refusalCodes as readonly string[]).includes(text)

/** Did the driver say it, and not whoever worked with what was read? */
export const isFromDatabase = (error: unknown): boolean => codeOf(driverError(error)).startsWith('SQLITE_')

/**
 * What the database or the disk said, as a refusal the office can explain. Triggers raise our own codes; a CHECK on the buckets is the
 * last line of "no bucket below zero". Anything unknown comes back as it was: it is a defect, not an answer.
 */
export const asRefusal = (error: unknown, file: string): unknown => {
  if (error instanceof Refusal) return error
  const inner = driverError(error)
  const message = inner instanceof Error ? inner.message : String(inner)
  if (isRefusalCode(message)) return fromDatabase(message)
  if (message.includes('bucket_below_zero')) return fromDatabase('book.belowZero')
  if (message.includes('three_people')) return fromDatabase('voucher.samePerson')
  if (message.includes('voucher_draft.adjusts')) return fromDatabase('adjust.underWay')
  const code = codeOf(inner)
  // The index of the log is the first thing that finds no room.
  if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_SHMSIZE' || code === 'ENOSPC')
    return new Refusal('db.full', {})
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code === 'EACCES' ||
    code === 'ENOENT' ||
    code === 'EROFS' ||
    code === 'EPERM' ||
    code === 'ENOTDIR'
  )
    return new Refusal('db.readOnly', { folder: dirname(file) })
  if (code.startsWith('SQLITE_BUSY')) return new Refusal('db.busy', {})
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) return new Refusal('db.notOurs', { file })
  return error
}
