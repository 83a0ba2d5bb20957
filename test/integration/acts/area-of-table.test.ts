import { expect, it } from 'vitest';
import { areaOfTable } from '../../../electron/services/acts/undo-act.ts';
import { openTestStore } from '../../helpers/open-test-store.ts';

/** Tables that no act writes to, or only together with one that has an area. */
const withoutActs = [
  'act_changes',
  'acts',
  'attachment_contents',
  'attachment_pieces',
  'snapshot_clients',
  'undone_rows',
];

it('every table that an act may touch has an area, so that an undo is seen in the window', () => {
  const { db } = openTestStore();
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  expect(tables.filter((table) => areaOfTable[table] === undefined).sort()).toEqual(withoutActs);
});
