import {
  decidedOn,
  investments,
  otherFilesOf,
  ownShare,
  refuse,
  restsOn,
  rule,
  sameCoops,
  standingMerge,
} from './reads.ts'

const application = 'new.application_id'
const voucher = (column: string): string => `(SELECT ${column} FROM voucher WHERE seq = new.voucher_seq)`
const day = voucher('voucher_date')
/** A fact of the co-op under all its records: what the record kept states, and what only the others state. */
const asOne = (
  fact: string,
): string => `(SELECT ${fact} FROM coop c WHERE c.id IN ${sameCoops('a.coop_id')} AND ${fact} IS NOT NULL
    ORDER BY EXISTS (SELECT 1 FROM coop_merge m WHERE m.from_id = c.id AND ${standingMerge('m')}), c.id DESC LIMIT 1)`
/** Of the file itself: what else the line says of its co-op is refused elsewhere. */
const ofFile = `(SELECT a.total_investment FROM application a WHERE a.id = ${application} LIMIT 1)`
const ofCoop = `(SELECT a.coop_id, json_extract(a.facts, '$.purpose.value') IS 'new' AS founding, ${asOne('c.status')} AS status,
  ${asOne("json_extract(c.facts, '$.account.value')")} AS account
  FROM application a WHERE a.id = ${application} LIMIT 1)`
/** National target programmes follow TT349/2016. */
const nationalTarget = `(SELECT source FROM budget_line WHERE id = new.budget_line_id) IN
  (SELECT value FROM json_each((SELECT value FROM setting WHERE key = 'pay.nationalTarget')))`

/** đồng that the lines of the file, this one among them, brought into a bucket of its own less what they took out. */
const net = (bucket: string): string =>
  `CASE '${bucket}' WHEN to_bucket THEN amount WHEN from_bucket THEN -amount ELSE 0 END`
/** Where the money of the file stands, and the advances given less those that came back. From the lines: balances are carried on beside. */
const after = `(SELECT sum(${net('paid')}) AS paid, sum(${net('advanced')}) AS advanced, sum(${net('committed')} + ${net('advanced')}) AS open,
  sum(CASE WHEN 'paid' IN (from_bucket, to_bucket) THEN 0 ELSE ${net('advanced')} END) AS advances_given
  FROM voucher_line WHERE application_id = ${application})`

const plain = (account: string): string => `replace(replace(replace(lower(${account}), ' ', ''), '.', ''), '-', '')`
const paidTo = plain(voucher(`json_extract(payee, '$.account')`))
/** Papers of a bank that speak of accounts of the co-op, under whichever of its records. */
const accounts = `FROM application o JOIN evidence_standing e ON e.application_id = o.id
  WHERE o.coop_id IN ${sameCoops('f.coop_id')} AND e.kind = 'account'`

/** A clearing run backwards and the opening of what was carried over give no advance: it was one before. */
const advances = `new.to_bucket = 'advanced' AND new.from_bucket NOT IN ('paid', 'source')`
const target = `NOT (${nationalTarget})`

/**
 * What the book refuses by itself when money of a file moves: the limits as far as SQL can say them, in the posting's own transaction. After
 * the line stands, so that what the book refuses of any line is named first.
 */
export const payLimits = [
  `CREATE TRIGGER voucher_line_leaves AFTER INSERT ON voucher_line
    WHEN new.from_bucket = 'committed' AND new.to_bucket IN ('advanced', 'paid') AND new.application_id IS NOT NULL BEGIN
    ${refuse(
      [
        ['pay.beforeDecision', `coalesce(${decidedOn(application)}, '9999-12-31') > ${day}`],
        [
          'pay.coopSuspended',
          `NOT f.founding AND f.status IS 'suspended' AND (SELECT verdict FROM judgement WHERE application_id = ${application}
        AND condition_id = 'GEN.ACTIVE' ORDER BY rowid DESC LIMIT 1) IS NOT 'met'`,
        ],
        ['pay.coopUnknown', 'NOT f.founding AND f.status IS NULL'],
        [
          'pay.accountOther',
          `NOT f.founding AND CASE WHEN EXISTS (SELECT 1 ${accounts})
        THEN NOT EXISTS (SELECT 1 ${accounts} AND e.dated_on <= ${day} AND coalesce(e.valid_to, '9999-12-31') > new.posting_date
          AND ${plain('e.number')} = ${paidTo})
        ELSE ${paidTo} IS NOT ${plain('f.account')} END`,
        ],
      ],
      `${ofCoop} f`,
    )}
  END`,
  `CREATE TRIGGER voucher_line_once AFTER INSERT ON voucher_line
    WHEN new.to_bucket = 'paid' OR (new.from_bucket = 'committed' AND new.to_bucket = 'advanced') BEGIN
    SELECT raise(ABORT, 'pay.invoiceTwice') WHERE ${voucher('invoice')} IS NOT NULL AND EXISTS (
      SELECT 1 FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq WHERE l.application_id IN (${otherFilesOf(application)})
        AND v.invoice = ${voucher('invoice')} AND l.to_bucket IN ('advanced', 'paid'));
    SELECT raise(ABORT, 'pay.itemTwice') FROM evidence_standing o
      WHERE o.application_id IN (${otherFilesOf(application)}) AND o.kind = 'acceptance'
        AND EXISTS (SELECT 1 FROM bucket_balance b WHERE b.application_id = o.application_id AND b.bucket = 'paid' AND b.balance > 0)
        AND o.item_key IN (SELECT e.item_key FROM evidence_standing e WHERE e.application_id = ${application} AND e.kind = 'acceptance');
  END`,
  `CREATE TRIGGER voucher_line_investment AFTER INSERT ON voucher_line
    WHEN (new.to_bucket = 'paid' OR (${advances}))
      AND (SELECT content FROM application WHERE id = ${application}) IN ${investments} BEGIN
    ${refuse(
      [
        [
          'pay.contractAdvance',
          `${advances} AND ${target} AND 100 * a.advances_given > ${rule('pay.contractAdvancePct', 0)}
        * CASE WHEN e.contracted > 0 THEN e.contracted ELSE coalesce(f.total_investment, 0) END`,
        ],
        [
          'pay.advanceGuarantee',
          `${advances} AND ${target} AND a.advanced > ${rule('pay.guaranteeFrom', 0)} AND e.advance_guaranteed < a.advanced`,
        ],
        [
          'pay.advanceNotRecovered',
          `a.advanced > 0 AND e.contracted > 0 AND ${target}
        AND 100 * (a.paid + e.own_money) >= ${rule('pay.recoveredAtPct', 0)} * e.contracted`,
        ],
        ['pay.acceptanceMissing', `new.to_bucket = 'paid' AND e.accepted = 0`],
        ['pay.stateShare', `new.to_bucket = 'paid' AND 100 * a.paid > ${rule('pay.stateMostPct', 0)} * e.accepted`],
        [
          'pay.ownContribution',
          `new.to_bucket = 'paid' AND a.open = 0 AND ${rule('pay.ownAsked', 1)} <> 0
        AND 10000 * e.own < ${ownShare(application)} * e.accepted`,
        ],
        [
          'pay.warranty',
          `new.to_bucket = 'paid' AND (a.open = 0 OR e.accepted >= e.contracted)
        AND max(0, e.accepted - a.paid - e.own) + e.warranty_guaranteed < e.warranty_needed`,
        ],
      ],
      `${restsOn(application, day, 'new.posting_date')} e, ${after} a, ${ofFile} f`,
    )}
  END`,
  `CREATE TRIGGER application_settled BEFORE UPDATE OF state ON application
    WHEN new.state = 'settled' AND old.state <> 'settled' AND new.content IN ${investments} BEGIN
    ${refuse(
      [['workflow.ownOpen', `${rule('pay.ownAsked', 1)} <> 0 AND 10000 * e.own < ${ownShare('new.id')} * e.accepted`]],
      `${restsOn('new.id', `'9999-12-31'`, `'9999-12-31'`)} e`,
    )}
  END`,
]
