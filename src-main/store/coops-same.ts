/**
 * Ids of every record of the register that is the same co-op, the one given among them: from record to record along the merges, which are few.
 * @param coop an SQL value: the id of one record
 */
export const sameCoops = (coop: string): string => `(WITH RECURSIVE same (id) AS (
    SELECT ${coop}
    UNION SELECT CASE m.from_id WHEN s.id THEN m.into_id ELSE m.from_id END
    FROM same s JOIN coop_merge m ON s.id IN (m.from_id, m.into_id)
    WHERE NOT EXISTS (SELECT 1 FROM coop_unmerge u WHERE u.merge_id = m.id))
  SELECT id FROM same)`

/** Ids of the other files of the same co-op, under whichever of its records. Takes the id of the file twice. */
export const otherFiles = `(SELECT o.id FROM application o
  WHERE o.coop_id IN ${sameCoops('(SELECT coop_id FROM application WHERE id = ?)')} AND o.id <> ?)`
