/**
 * Names leave the frozen figures: a snapshot names a client once, in a column that may be emptied and in no other way
 * changed, and freezes of an exemption its kind without the reason.
 */
export const makeFrozenNamesErasable = {
  version: 14,
  name: 'make-frozen-names-erasable',
  sql: `
DROP TRIGGER snapshots_stay;
DROP TRIGGER snapshot_clients_stay;

UPDATE snapshot_clients SET
  facts = json_set(facts, '$.name', ''),
  result = json_set(result, '$.name', '');
UPDATE snapshot_clients SET facts = json_set(facts, '$.sizeExemption.reason', '')
WHERE json_type(facts, '$.sizeExemption') = 'object';
UPDATE snapshots SET book = json_set(book, '$.ungraded', (
  SELECT json_group_array(json(CASE json_type(value, '$.sizeExemption')
    WHEN 'object' THEN json_set(value, '$.name', '', '$.sizeExemption.reason', '')
    ELSE json_set(value, '$.name', '') END))
  FROM json_each(book, '$.ungraded')
)) WHERE json_type(book, '$.ungraded') = 'array';

CREATE TRIGGER snapshots_stay BEFORE UPDATE ON snapshots
BEGIN SELECT RAISE(ABORT, 'a snapshot is never rewritten'); END;
CREATE TRIGGER snapshot_clients_stay BEFORE UPDATE ON snapshot_clients
WHEN NEW.client_name <> '' OR NEW.snapshot_id IS NOT OLD.snapshot_id OR NEW.client_id IS NOT OLD.client_id
  OR NEW.grade IS NOT OLD.grade OR NEW.facts IS NOT OLD.facts OR NEW.result IS NOT OLD.result
  OR NEW.published IS NOT OLD.published OR NEW.metrics IS NOT OLD.metrics
BEGIN SELECT RAISE(ABORT, 'a snapshot is never rewritten'); END;
`,
} as const;
