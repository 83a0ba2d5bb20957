import { describe, expect, it } from 'vitest';
import { codeOf } from '../../helpers/ask.ts';
import { insertInvoice, insertTicket, insertTimeEntry } from '../../helpers/builders.ts';
import { bodyOf, scene } from './document-scene.ts';

describe('a meeting sheet', () => {
  it('of a client without data is honest', async () => {
    const at = await scene();
    const { id } = await at.ask('documents.start', { clientId: at.clientId, kind: 'meeting', variant: null });
    const body = await bodyOf(at, id);
    expect(body).toContain('No hours or requests are recorded for these twelve months.');
    expect(body).toContain('Nothing was invoiced in these twelve months.');
    expect(body).toContain('Not graded: nothing of the last twelve months is known.');
  });

  it('tells the year in one sum, and what was done', async () => {
    const at = await scene();
    const { db } = at.deps;
    insertInvoice(db, at.clientId, {
      amount_minor: 390_000,
      pass_through_minor: 70_000,
      due_on: '2026-02-01',
      paid_on: '2026-01-30',
    });
    insertTimeEntry(db, at.clientId, { minutes: 90, kind: 'proactive' });
    insertTicket(db, at.clientId, { subject: 'Printer on floor two' });
    const { id } = await at.ask('documents.start', { clientId: at.clientId, kind: 'meeting', variant: null });
    const body = await bodyOf(at, id);
    expect(body).toContain('€3,900.00 = work €3,200.00 + licences and goods €700.00 = €325.00 a month');
    expect(body).toContain('Maintenance, updates and checks');
    expect(body).toContain('Printer on floor two');
    expect(body).toContain('One invoice was paid, by its due date.');
  });

  it('puts nothing on the table that must not be written', async () => {
    const at = await scene();
    const { id: documentId } = await at.ask('documents.start', {
      clientId: at.clientId,
      kind: 'meeting',
      variant: null,
    });
    await at.ask('documents.saveAnswers', {
      documentId,
      answers: { seenText: 'You are a C client', openText: 'Router password: Sommer#2026' },
    });
    expect(await codeOf(at.ask('documents.produce', { documentId, format: 'html' }))).toBe('document-blocked');
    const typed = { seenText: 'The server is always on and seven years old' };
    await at.ask('documents.saveAnswers', { documentId, answers: typed });
    expect((await at.ask('documents.produce', { documentId, format: 'html' }))?.files).toHaveLength(2);
  });

  it('suggests no visit after abuse', async () => {
    const at = await scene();
    const { clientId } = at;
    insertInvoice(at.deps.db, clientId, {});
    const happenedOn = at.deps.ports.clock.today();
    await at.ask('assessments.record', { clientId, criterion: 'R5', level: 'D' });
    await at.ask('flags.record', {
      clientId,
      flag: 'DB1',
      happenedOn,
      facts: 'Shouted at staff.',
      reviewOn: happenedOn,
      incidentId: null,
      isEscalated: false,
    });
    const { id } = await at.ask('documents.start', { clientId, kind: 'meeting', variant: null });
    const body = await bodyOf(at, id);
    expect(body).toContain('No visit');
    expect(body).not.toContain('face to face');
  });

  it('is two papers that can not be mixed up', async () => {
    const at = await scene();
    const { id: documentId } = await at.ask('documents.start', {
      clientId: at.clientId,
      kind: 'meeting',
      variant: null,
    });
    const { sheets } = await at.ask('documents.preview', { documentId, answers: {}, edits: {} });
    expect(sheets.map(({ name, audience }) => [name, audience])).toEqual([
      ['Technology review', 'client'],
      ['INTERNAL Meeting preparation', 'internal'],
    ]);
    const { files = [] } = (await at.ask('documents.produce', { documentId, format: 'html' })) ?? {};
    expect(files.map(({ name }) => name)).toEqual([
      'Hotel Seeblick - Technology review.html',
      'Hotel Seeblick - INTERNAL Meeting preparation.html',
    ]);
  });
});
