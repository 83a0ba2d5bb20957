import { describe, expect, it } from 'vitest';
import { connectForWriting } from '../../../electron/db/connection.ts';
import { testKey } from '../../helpers/fixed-ports.ts';
import { rows } from '../../helpers/store-rows.ts';
import { scene } from './document-scene.ts';

describe('the facts of a document that lies open', () => {
  it('follow what the import process writes to the store beside the program', async () => {
    const { deps, ask, clientId } = await scene();
    const { id: documentId } = await ask('documents.start', { clientId, kind: 'letter', variant: 'L1' });
    const answers = { money: 'statement' };
    const read = async () => {
      const { sheets, preFlight } = await ask('documents.preview', { documentId, answers, edits: {} });
      const said = preFlight?.checks.find(({ id }) => id === 'invoices')?.said ?? [];
      return { statement: sheets.map(({ body }) => body).join(), said: said.join() };
    };
    const before = await read();
    expect(before.statement).not.toContain('F-77');
    const other = connectForWriting(deps.storeFile, testKey);
    rows.invoice(other, clientId, {
      number: 'F-77',
      issued_on: '2026-03-04',
      amount_minor: 50_000,
      balance_minor: 50_000,
    });
    other.close();
    const after = await read();
    expect(after.statement).toContain('F-77');
    expect(after.said).not.toBe(before.said);
  });
});
