import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringBack } from '../../../electron/services/export/bring-back.ts';
import { chooseExportPath, writeExport } from '../../../electron/services/export/write-export.ts';
import type { ExportFormat } from '../../../shared/contract/export-calls.ts';
import type { Instant } from '../../../shared/core/dates.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const odd = [
  '  padded  ',
  '\ttab',
  'a\r\nb',
  'a\rb',
  'a\n\nb\n',
  '_x0041_',
  '"',
  '""',
  ',',
  "'",
  "''=1",
  '=1+1',
  '-5',
  "'-5",
  '+49 471 1',
  '@long 1',
  '1e5',
  '0012',
  '2026-01-05',
  'TRUE',
  '😀 ü €',
  '<a>&amp;</a>',
  '\u00a0edge\u00a0',
  '\u0001\u001f',
];

/** Whatever can stand in a store: no NUL, which ends a text in SQLite, and no half of a letter. */
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\0'));

test.each<ExportFormat>(['csv', 'xlsx'])('every text comes back to the letter from %s', (format) => {
  const texts = [...odd, ...fc.sample(anyText, { numRuns: 400, seed: 20_261 })];
  const deps = createTestDeps();
  for (const [at, note] of texts.entries()) rows.client(deps.db, { name: `Client ${at}`, note });
  const path = chooseExportPath(tempFolder(), format, deps.ports.clock.today());
  writeExport(deps.db, { path, format, exportedAt: '' as Instant }, () => undefined);
  const other = createTestDeps();
  bringBack(other.db, path, () => undefined);
  const back = other.db.prepare('SELECT note FROM clients ORDER BY rowid').pluck().all();
  const lost = texts.flatMap((text, at) => (back[at] === text ? [] : [[text, back[at]]]));
  expect(lost).toEqual([]);
});
