/**
 * A refusal is an answer, not an accident: the office says no, and says why. It crosses every border as data.
 * The sentences stand in src-main/text/refusals.ts; the office checks at compile time that none is missing.
 */
export type RefusalCode = (typeof refusalCodes)[number]

export type RefusalParams = Readonly<Record<string, string | number>>

/** Every code, grouped by area. A code is never renamed: saved answers and scripts name it. */
export const refusalCodes = [
  // general
  'input.invalid',
  'notFound',
  'permission.denied',
  'person.unknown',
  'internal',
  'changed.meanwhile',
  // text, dates, money
  'date.invalid',
  'date.missing',
  'money.invalid',
  'money.ambiguous',
  'money.unsafe',
  'money.shareInvalid',
  'words.range',
  'document.numberInvalid',
  // workbook and intake
  'workbook.empty',
  'workbook.unreadable',
  'workbook.encrypted',
  'workbook.oldFormat',
  'workbook.tooBig',
  'intake.noSheet',
  'intake.columnsMissing',
  'intake.columnDoubled',
  'intake.columnsAbsent',
  'intake.legacyEncoding',
  'intake.sheetHidden',
  'intake.yearDiffers',
  'intake.revenueYears',
  'intake.requestYear',
  'intake.cellMissing',
  'intake.cellError',
  'intake.moneyInvalid',
  'intake.amountNegative',
  'intake.amountZero',
  'intake.amountAbsurd',
  'intake.sumMismatch',
  'intake.totalMismatch',
  'intake.districtUnknown',
  'intake.membersInvalid',
  'intake.foundedLater',
  'intake.taxCodeInvalid',
  'intake.taxCodeBranch',
  'intake.taxCodeLeadingZero',
  'intake.taxCodeCheckDigit',
  'intake.workUnknown',
  'intake.workAmbiguous',
  'intake.sizeInvalid',
  'intake.certificateInvalid',
  'intake.duplicateTaxCode',
  'intake.duplicateRow',
  'intake.twoTaxCodes',
  'intake.rowUnread',
  // database
  'db.newer',
  'db.notOurs',
  'db.locked',
  'db.readOnly',
  'db.full',
  'db.missing',
  'db.exists',
  'db.migrationFailed',
  // shell
  'shell.callRefused',
  'shell.senderRefused',
  'shell.saveFailed',
  'db.busy',
  // rules
  'pack.invalid',
  'pack.unknown',
  'settings.invalid',
  'facts.unreadable',
  'facts.invalid',
  'facts.unknownKey',
  'assess.contentUnsupported',
  // workflow
  'workflow.notFrom',
  'workflow.notByHand',
  'workflow.reasonMissing',
  'workflow.verdictNotMet',
  'workflow.verdictNotNegative',
  'workflow.moneyOpen',
  'application.pastDraft',
  'application.notEditable',
  'application.duplicate',
  'coop.taxCodeTaken',
  'coop.taxCodeForm',
  // papers and files
  'file.tokenUnknown',
  'file.tooLarge',
  'file.typeRefused',
  'file.empty',
  'file.unreadable',
  'file.incomplete',
  'file.missing',
  'paper.notListed',
  'judgement.notAsked',
  // exports
  'export.cancelled',
  'export.disagrees',
  // decisions and money
  'decision.exists',
  'decision.itemTwice',
  'decision.noItems',
  'decision.ceiling',
  'decision.budget',
  'decision.notApproval',
  'decision.cancelled',
  'decision.itemStrange',
  'decision.nothingChanges',
  'decision.amountMissing',
  'decision.ceilingUnknown',
  'decision.before',
  'budget.lineExists',
  'budget.lineOther',
  'budget.codeInvalid',
  'book.sequence',
  'book.chain',
  'book.gap',
  'book.backDated',
  'book.outsideYear',
  'book.lateLine',
  'book.lineDate',
  'book.lineGap',
  'book.movement',
  'book.otherYear',
  'book.coop',
  'book.balanceAfter',
  'book.belowZero',
  'pay.advanceTooLarge',
  'pay.coopDissolved',
  'pay.dateOrder',
  'pay.accountMissing',
  'pay.notApproved',
  'adjust.notPossible',
  'adjust.nothingChanges',
  'setting.missing',
  'office.exists',
  'office.missing',
  'voucher.samePerson',
  'voucher.state',
  'voucher.dateAfterPosting',
  'history.judgement',
  'history.note',
  'history.check_run',
  'history.decision',
  'history.decision_item',
  'history.voucher',
  'history.voucher_line',
  'history.event',
] as const

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly params: RefusalParams
  /** Path of the input field the refusal is about, e.g. `items.0.amount`. */
  readonly field: string | undefined

  constructor(code: RefusalCode, params: RefusalParams, field?: string) {
    super(`${code} ${JSON.stringify(params)}`)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    this.field = field
  }
}
