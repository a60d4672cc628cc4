import { bucketsOf, decidedOn, investments, otherFilesOf, ownShare, refuse, restsOn, rule } from './reads.ts'

/** The contract a record names, as it stands in its own file. */
const contract = `evidence_standing c WHERE c.root_id = new.contract_id AND c.kind = 'contract' AND c.application_id = new.application_id`

/** Same paper: number and day agree, and the other side, its tax code, the amount or the contract. */
const samePaper = `o.kind = new.kind AND o.number_key = new.number_key AND o.dated_on = new.dated_on AND o.root_id <> new.root_id
  AND (o.party_key = new.party_key OR o.tax_code = new.tax_code OR o.amount = new.amount OR o.contract_id = new.contract_id)`

const lastPayment = `(SELECT max(v.voucher_date) FROM voucher_line l JOIN voucher v ON v.seq = l.voucher_seq
  WHERE l.application_id = new.application_id AND l.to_bucket = 'paid')`

/** What the records themselves refuse, whatever program writes: out of date order, written twice, or taken from under a payment. */
export const evidenceGuards = [
  `CREATE TRIGGER evidence_chain BEFORE INSERT ON evidence WHEN new.replaces IS NOT NULL BEGIN
    SELECT raise(ABORT, 'evidence.superseded') WHERE NOT EXISTS (SELECT 1 FROM evidence_standing e WHERE e.id = new.replaces
      AND e.root_id = new.root_id AND e.kind = new.kind AND e.application_id = new.application_id);
    SELECT raise(ABORT, 'evidence.inUse') WHERE new.cancelled = 1
      AND EXISTS (SELECT 1 FROM evidence_standing e WHERE e.contract_id = new.root_id);
    SELECT raise(ABORT, 'evidence.afterAcceptance') WHERE new.cancelled = 0
      AND EXISTS (SELECT 1 FROM evidence_standing e WHERE e.contract_id = new.root_id AND e.dated_on < new.dated_on);
  END`,
  `CREATE TRIGGER evidence_order BEFORE INSERT ON evidence WHEN new.cancelled = 0 BEGIN
    SELECT raise(ABORT, 'evidence.notApproved') WHERE new.kind = 'contract' AND ${decidedOn('new.application_id')} IS NULL;
    SELECT raise(ABORT, 'evidence.beforeDecision') WHERE new.kind = 'contract' AND new.dated_on < ${decidedOn('new.application_id')};
    SELECT raise(ABORT, 'evidence.contractOther') WHERE new.contract_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${contract});
    SELECT raise(ABORT, 'evidence.beforeContract') FROM ${contract} AND new.dated_on < c.dated_on;
    SELECT raise(ABORT, 'evidence.twice') FROM evidence_standing o WHERE ${samePaper} AND o.kind <> 'account';
    SELECT raise(ABORT, 'evidence.itemTwice') WHERE new.kind = 'acceptance' AND EXISTS (SELECT 1 FROM evidence_standing o
      WHERE o.item_key = new.item_key AND o.application_id IN (${otherFilesOf('new.application_id')}));
  END`,
  `CREATE TRIGGER evidence_carries AFTER INSERT ON evidence
    WHEN new.replaces IS NOT NULL AND (SELECT content FROM application WHERE id = new.application_id) IN ${investments}
      AND (new.cancelled = 1 OR EXISTS (SELECT 1 FROM evidence o WHERE o.id = new.replaces AND (o.amount > new.amount OR o.dated_on < new.dated_on))) BEGIN
    ${refuse(
      [
        [
          'evidence.carriesPayment',
          `new.kind = 'acceptance' AND 100 * b.paid > ${rule('pay.stateMostPct', 0)} * e.accepted`,
        ],
        [
          'evidence.carriesPayment',
          `new.kind IN ('acceptance', 'contribution') AND ${rule('pay.ownAsked', 1)} <> 0 AND b.paid > 0 AND b.committed + b.advanced = 0
        AND 10000 * e.own < ${ownShare('new.application_id')} * e.accepted`,
        ],
      ],
      `${restsOn('new.application_id', lastPayment, lastPayment)} e, ${bucketsOf('new.application_id')} b`,
    )}
  END`,
  // One volume table carries one file's works.
  `CREATE TRIGGER evidence_scan_once BEFORE INSERT ON evidence_scan WHEN new.role = 'volume' BEGIN
    SELECT raise(ABORT, 'evidence.scanTwice') FROM evidence_scan s JOIN evidence o ON o.id = s.root_id JOIN evidence n ON n.id = new.root_id
      WHERE s.role = 'volume' AND s.sha256 = new.sha256 AND o.application_id <> n.application_id;
  END`,
  // A plan shares out what is approved at the time.
  `CREATE TRIGGER payment_plan_approved BEFORE INSERT ON payment_plan BEGIN
    SELECT raise(ABORT, 'payPlan.otherSum') WHERE new.approved <> coalesce((SELECT sum(CASE WHEN to_bucket = 'committed' THEN amount ELSE -amount END)
      FROM voucher_line WHERE application_id = new.application_id
        AND (from_bucket, to_bucket) IN (VALUES ('available', 'committed'), ('committed', 'available'))), 0);
  END`,
]
