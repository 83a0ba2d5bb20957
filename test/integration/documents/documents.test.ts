import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../helpers/ask.ts';
import { insertInvoice, insertPayment } from '../../helpers/builders.ts';
import { answers, bodyOf, type Scene, scene } from './document-scene.ts';

async function startLetter({ ask, clientId }: Scene, given: Readonly<Record<string, string>> = answers) {
  const { id } = await ask('documents.start', { clientId, kind: 'letter', variant: 'L1' });
  await ask('documents.saveAnswers', { documentId: id, answers: given });
  return id;
}

describe('a letter', () => {
  it('is filled from what is stored of the two parties', async () => {
    const at = await scene();
    const body = await bodyOf(at, await startLetter(at));
    for (const text of ['Winter IT', 'Hotel Seeblick', '39052 Kaltern', 'no. W-205', '3 October 2026', '3 months']) {
      expect(body).toContain(text);
    }
  });

  it('encloses the licences that are recorded, and reminds of the list where none are', async () => {
    const at = await scene();
    const given = { documentId: await startLetter(at), answers: { ...answers, licences: 'list' }, edits: {} };
    const without = await at.ask('documents.preview', given);
    expect(without.sheets).toHaveLength(1);
    expect(without.notices.join(' ')).toContain('the list of licences and subscriptions');
    const record = { id: null, values: { product: 'Till program', seats: '3' }, verifiedOn: null };
    await at.ask('handover.save', { clientId: at.clientId, section: '19', records: [record] });
    const { sheets, notices } = await at.ask('documents.preview', given);
    expect(sheets.map(({ name }) => name)).toEqual(['Notice to end the agreement', 'Licences and subscriptions']);
    expect(sheets[1]?.body).toContain('Till program');
    expect(notices.join(' ')).not.toContain('the list of licences and subscriptions');
  });

  it('tells which letters of a name the font of the paper lacks, and none where it has them all', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    const noticesFor = async (recipientPerson: string) => {
      const given = { documentId, answers: { ...answers, recipientPerson }, edits: {} };
      return (await at.ask('documents.preview', given)).notices.join(' ');
    };
    expect(await noticesFor('Αθηνά Петренко Nguyễn')).not.toContain('empty box');
    expect(await noticesFor('田中 Anna')).toContain('has no 田 中.');
  });

  it('encloses the invoices that are open', async () => {
    const at = await scene();
    insertInvoice(at.deps.db, at.clientId, { number: 'R-77', due_on: '2026-02-01', amount_minor: 12_345 });
    const { fields, sheets } = await at.ask('documents.preview', {
      documentId: await startLetter(at),
      answers,
      edits: {},
    });
    expect(fields.find(({ key }) => key === 'money')?.value).toBe('statement');
    expect(sheets.map(({ name }) => name)).toEqual(['Notice to end the agreement', 'Statement of account']);
    expect(sheets[1]?.body).toContain('€123.45');
    await at.ask('settings.update', { currency: 'EUR' });
    const paid = insertInvoice(at.deps.db, at.clientId, { number: 'R-78', amount_minor: 50_000, currency: 'CHF' });
    insertPayment(at.deps.db, at.clientId, { invoice_id: paid, amount_minor: 20_000, currency: 'CHF' });
    const body = await bodyOf(at, await startLetter(at));
    for (const text of ['CHF\u00A0500.00', 'CHF\u00A0300.00', '€123.45']) expect(body).toContain(text);
  });

  it('is not produced with a gap, nor with words that must not be printed', async () => {
    const at = await scene();
    const documentId = await startLetter(at, {});
    expect(await codeOf(at.ask('documents.produce', { documentId, format: 'html' }))).toBe('document-incomplete');
    await at.ask('documents.saveAnswers', { documentId, answers });
    await at.ask('documents.reword', { documentId, part: 'P6', text: 'You are a D client.' });
    expect(await codeOf(at.ask('documents.produce', { documentId, format: 'html' }))).toBe('document-blocked');
    expect(readdirSync(at.folder)).toEqual([]);
    await at.ask('documents.reword', { documentId, part: 'P6', text: null });
    const produced = await at.ask('documents.produce', { documentId, format: 'html' });
    expect(produced?.files).toMatchObject([{ name: 'Hotel Seeblick - Notice to end the agreement.html', pages: null }]);
    expect(readdirSync(at.folder)).toEqual(['Hotel Seeblick - Notice to end the agreement.html']);
  });

  it('tells open invoices as of the date on it', async () => {
    const at = await scene();
    const invoice = { number: 'R-78', due_on: '2026-02-01' };
    insertInvoice(at.deps.db, at.clientId, { ...invoice, paid_on: '2026-07-10' });
    const documentId = await startLetter(at);
    const at30June = await at.ask('documents.preview', { documentId, answers, edits: {} });
    expect(at30June.sheets).toHaveLength(2);
    const later = await at.ask('documents.preview', {
      documentId,
      answers: { ...answers, letterOn: '2026-07-15' },
      edits: {},
    });
    expect(later.sheets).toHaveLength(1);
  });

  it('is the same bytes from the same data', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    const first = await at.ask('documents.produce', { documentId, format: 'docx' });
    expect(await at.ask('documents.produce', { documentId, format: 'docx' })).toEqual(first);
  });

  it('is not marked as sent while it is a draft', async () => {
    const at = await scene();
    const documentId = await startLetter(at, { ...answers, checksDone: 'no' });
    expect(await codeOf(at.ask('documents.markSent', { documentId, sentOn: at.deps.ports.clock.today() }))).toBe(
      'document-draft',
    );
  });
});

describe('a sent letter', () => {
  it('stays as it was, whatever becomes of the data', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    const sent = await bodyOf(at, documentId);
    await at.ask('documents.markSent', { documentId, sentOn: at.deps.ports.clock.today() });
    await at.ask('clients.update', { clientId: at.clientId, change: { name: 'Seeblick neu', address: 'Am See 2' } });
    await at.ask('settings.update', { voice: 'we', operator: { name: 'Summer IT' } });
    expect(await bodyOf(at, documentId)).toBe(sent);
    await at.ask('documents.produce', { documentId, format: 'html' });
    expect(readFileSync(join(at.folder, 'Hotel Seeblick - Notice to end the agreement.html'), 'utf8')).toContain(
      'Seestraße 1',
    );
    expect(await at.ask('documents.get', { documentId })).toMatchObject({ status: 'sent', sentOn: '2026-06-30' });
  });

  it('takes no changes', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    const sentOn = at.deps.ports.clock.today();
    await at.ask('documents.markSent', { documentId, sentOn });
    expect(await codeOf(at.ask('documents.saveAnswers', { documentId, answers: {} }))).toBe('document-sent');
    expect(await codeOf(at.ask('documents.reword', { documentId, part: 'P6', text: 'x' }))).toBe('document-sent');
    expect(await codeOf(at.ask('documents.markSent', { documentId, sentOn }))).toBe('document-sent');
  });

  it('is refused where its bytes were changed', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    await at.ask('documents.markSent', { documentId, sentOn: at.deps.ports.clock.today() });
    at.deps.db.prepare("UPDATE documents SET frozen_papers = replace(frozen_papers, 'Kaltern', 'Bozen')").run();
    expect(await codeOf(bodyOf(at, documentId))).toBe('store-corrupt');
  });

  it('is a draft again after an undo', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    const { actId } = await at.ask('documents.markSent', { documentId, sentOn: at.deps.ports.clock.today() });
    await at.ask('acts.undo', { actId });
    expect(await at.ask('documents.get', { documentId })).toMatchObject({ status: 'draft', sha256: null });
  });
});

describe('documents', () => {
  it('come back after deletion, alone or with their client', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    const { clientId } = at;
    const deleted = await at.ask('documents.delete', { documentId });
    expect(await at.ask('documents.list', { clientId })).toEqual([]);
    await at.ask('acts.undo', { actId: deleted.actId });
    const gone = await at.ask('clients.delete', { clientId });
    await at.ask('acts.undo', { actId: gone.actId });
    expect(await at.ask('documents.list', { clientId })).toHaveLength(1);
  });

  it('go with a client that is merged into another', async () => {
    const at = await scene();
    await startLetter(at);
    const { id: keptId } = await at.ask('clients.add', { name: 'Seeblick Gruppe' });
    await at.ask('clients.merge', { keptId, mergedId: at.clientId });
    expect(await at.ask('documents.list', { clientId: keptId })).toHaveLength(1);
  });
});

describe('a person who is erased', () => {
  it('goes from drafts, not from what was sent', async () => {
    const at = await scene();
    const fields = { name: 'Anna Gruber', role: null, email: null, phone: null, note: null };
    const { id: contactId } = await at.ask('contacts.add', { clientId: at.clientId, fields });
    const typed = { ...answers, recipientPerson: 'Anna Gruber' };
    const sent = await startLetter(at, typed);
    await at.ask('documents.markSent', { documentId: sent, sentOn: at.deps.ports.clock.today() });
    const draft = await startLetter(at, typed);
    await at.ask('documents.reword', { documentId: draft, part: 'P6', text: 'Thank you, Anna Gruber.' });
    await at.ask('contacts.erase', { contactId });
    expect(await bodyOf(at, draft)).not.toContain('Anna Gruber');
    expect(await bodyOf(at, sent)).toContain('Anna Gruber');
  });
});

describe('facts', () => {
  it('are gathered anew as soon as the store changes', async () => {
    const at = await scene();
    const documentId = await startLetter(at);
    expect(await bodyOf(at, documentId)).toContain('Seestraße 1');
    await at.ask('clients.update', { clientId: at.clientId, change: { address: 'Am See 2' } });
    expect(await bodyOf(at, documentId)).toContain('Am See 2');
  });
});
