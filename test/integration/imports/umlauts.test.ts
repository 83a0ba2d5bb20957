import { expect, test } from 'vitest';
import { listRows, makeImporter } from './import-helpers.ts';

const head = 'client,number,issued_on,amount,currency\n';

test.each([
  ['Müller GmbH', 'Mueller GmbH', 1],
  ['Mueller GmbH', 'MÜLLER GmbH', 1],
  ['Schröder Bau', 'Schroeder Bau', 1],
  ['Mu\u0308ller', 'Mueller', 1],
  ['Bauer GmbH', 'Baur GmbH', 2],
  ['Muller', 'Mueller', 2],
])('%s and %s are known as %i', async (first, second, count) => {
  const book = makeImporter();
  await book.text(`${head}${first},1,2026-01-05,1.00,EUR\n`);
  await book.text(`${head}${second},2,2026-01-06,1.00,EUR\n`);
  expect(listRows(book.deps.db, 'SELECT 1 FROM clients')).toHaveLength(count);
});
