import { describe, expect, it } from 'vitest';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { insertInvoice } from '../../helpers/builders.ts';
import { fixedClock } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

const letterAnswers = {
  receivedOn: '2026-07-03',
  noticeDays: '60',
  noticeReason: 'usual',
  documentsOn: '2026-08-15',
  licences: 'none',
  reason: 'fit',
};
const on = toCalendarDate('2026-06-20');

async function openLetter() {
  const deps = createTestDeps();
  const ask = createAsk(deps);
  await ask('settings.update', {
    operator: { name: 'Winter IT', person: 'Robin Winter', address: 'Via Roma 8', city: 'Bolzano', country: 'IT' },
  });
  const { id: clientId } = await ask('clients.add', {
    name: 'Hotel Seeblick',
    address: 'Seestraße 1',
    city: 'Kaltern',
    contractNumber: 'W-205',
  });
  const { id: documentId } = await ask('documents.start', { clientId, kind: 'letter', variant: 'L1' });
  await ask('documents.saveAnswers', { documentId, answers: letterAnswers });
  const preview = async (answers: Readonly<Record<string, string>> = letterAnswers) =>
    await ask('documents.preview', { documentId, answers, edits: {} });
  const checks = async (answers: Readonly<Record<string, string>> = letterAnswers) => {
    const { preFlight } = await preview(answers);
    return new Map(preFlight?.checks.map((check) => [check.id, check]));
  };
  const answer = async (
    check: Parameters<typeof ask<'documents.answerCheck'>>[1]['check'],
    because: string | null = null,
  ) => await ask('documents.answerCheck', { documentId, check, answer: { because } });
  return { deps, ask, clientId, documentId, preview, checks, answer };
}

type Scene = Awaited<ReturnType<typeof openLetter>>;

/** Whatever the data say, with a reason everywhere. */
async function answerAll({ checks, answer }: Scene): Promise<void> {
  for (const { id, isSettled } of (await checks()).values()) if (!isSettled) await answer(id, 'asked by telephone');
}

function isDraft(sheets: CallResult<'documents.preview'>['sheets']): boolean {
  return sheets.some(({ body }) => body.includes('DRAFT'));
}

describe('the points to check before notice', () => {
  it('keep DRAFT on the letter until each is settled, and bring it back when an answer is taken back', async () => {
    const scene = await openLetter();
    const { ask, documentId, preview } = scene;
    const first = await preview();
    expect(first.preFlight?.checks).toHaveLength(22);
    expect(first.fields.map(({ key }) => key)).not.toContain('checksDone');
    expect(isDraft(first.sheets)).toBe(true);
    await answerAll(scene);
    const settled = await preview();
    expect(settled.preFlight).toMatchObject({ isSettled: true, isAtOnce: false });
    expect(isDraft(settled.sheets)).toBe(false);
    await ask('documents.answerCheck', { documentId, check: 'capacity', answer: null });
    expect(isDraft((await preview()).sheets)).toBe(true);
  });

  it('are answered with the day, and each answer can be undone', async () => {
    const { ask, checks, answer, deps } = await openLetter();
    const { actId } = await answer('data-agreement');
    expect((await checks()).get('data-agreement')).toMatchObject({
      answer: { because: null, answeredOn: '2026-06-30' },
      isSettled: true,
    });
    expect(deps.announced).toContain('documents');
    await ask('acts.undo', { actId });
    expect((await checks()).get('data-agreement')).toMatchObject({ answer: null, isSettled: false });
  });

  it('need a reason where the data speak against notice', async () => {
    const { ask, clientId, checks, answer } = await openLetter();
    await ask('conduct.record', { clientId, asks: null, communicates: null, resists: null, isToldInWriting: false });
    expect((await checks()).get('told')).toMatchObject({ state: 'against', isSettled: false });
    await answer('told');
    expect((await checks()).get('told')).toMatchObject({ isSettled: false });
    await answer('told', 'Told at the table on 3 June, with a witness.');
    expect((await checks()).get('told')).toMatchObject({ isSettled: true });
    await ask('conduct.record', { clientId, asks: null, communicates: null, resists: null, isToldInWriting: true });
    expect((await checks()).get('told')).toMatchObject({ state: 'clear' });
  });

  it('see an incident of the last days, open promises and advice, open invoices', async () => {
    const { ask, clientId, checks, deps } = await openLetter();
    expect((await checks()).get('promises')).toMatchObject({ state: 'clear' });
    await ask('evidence.record', {
      kind: 'incident',
      clientId,
      on,
      text: 'Ransom note on the file server.',
      incidentKind: 'security',
      contactId: null,
      invoiceNumber: null,
    });
    await ask('evidence.record', {
      kind: 'recommendation',
      clientId,
      on,
      text: 'Replace the firewall.',
      isInWriting: true,
      weight: 3,
      answer: null,
      answeredOn: null,
      status: 'open',
      dueOn: null,
      doneOn: null,
    });
    insertInvoice(deps.db, clientId, { amount_minor: 100_000, due_on: '2026-02-01', issued_on: '2026-01-01' });
    const found = await checks();
    expect(found.get('moment')).toMatchObject({
      state: 'against',
      said: ['A security incident or unanswered alarm on 20 Jun 2026.'],
    });
    expect(found.get('promises')?.said).toEqual(['1 recommendation is open.']);
    expect(found.get('lawyer')?.said[0]).toMatch(/^1 invoice overdue/);
    expect(found.get('evidence')?.said).toEqual(['2 entries in the log.']);
  });

  it('leave relationship and timing out after abuse, and never money or systems', async () => {
    const { ask, clientId, checks } = await openLetter();
    const flag = { clientId, flag: 'DB1', happenedOn: on, reviewOn: on, incidentId: null } as const;
    const { id: flagId } = await ask('flags.record', { ...flag, facts: 'Threat by mail', isEscalated: false });
    const found = [...(await checks()).values()];
    const open = found.filter(({ isSettled }) => !isSettled).map(({ block }) => block);
    expect(new Set(open)).toEqual(new Set(['contract', 'money', 'technical']));
    expect(found.find(({ id }) => id === 'cool-off')?.said).toEqual(['Not needed: Abuse or threats, 20 Jun 2026.']);
    await ask('flags.withdraw', { flagId });
    expect((await checks()).get('cool-off')).toMatchObject({ state: 'against' });
  });

  it('let 48 hours pass between beginning and sending', async () => {
    const { deps, checks } = await openLetter();
    expect((await checks()).get('cool-off')?.said).toEqual([
      'Begun on 30 Jun 2026; the 48 hours are over on 2 Jul 2026.',
    ]);
    Object.assign(deps.ports, { clock: fixedClock('2026-07-02') });
    expect((await checks()).get('cool-off')).toMatchObject({ state: 'clear' });
  });

  it('are all answered by the one question of the command line, and refuse to be sent before', async () => {
    const { ask, documentId, preview } = await openLetter();
    const sentOn = toCalendarDate('2026-06-30');
    expect(await codeOf(ask('documents.markSent', { documentId, sentOn }))).toBe('document-draft');
    const atOnce = { ...letterAnswers, checksDone: 'yes' };
    const { preFlight, sheets } = await preview(atOnce);
    expect(preFlight).toMatchObject({ isAtOnce: true, isSettled: true });
    expect(isDraft(sheets)).toBe(false);
    expect(preFlight?.checks.some(({ state }) => state === 'against')).toBe(true);
    await ask('documents.saveAnswers', { documentId, answers: atOnce });
    await ask('documents.markSent', { documentId, sentOn });
    expect(await codeOf(ask('documents.answerCheck', { documentId, check: 'pack', answer: null }))).toBe(
      'document-sent',
    );
  });

  it('go with their letter and come back with it, and with its client', async () => {
    const { ask, clientId, documentId, checks, answer, deps } = await openLetter();
    const count = () => deps.db.prepare('SELECT COUNT(*) FROM letter_checks').pluck().get();
    await answer('capacity');
    const { actId } = await ask('documents.delete', { documentId });
    expect(count()).toBe(0);
    await ask('acts.undo', { actId });
    expect((await checks()).get('capacity')?.answer).not.toBeNull();
    const deleted = await ask('clients.delete', { clientId });
    expect(count()).toBe(0);
    await ask('acts.undo', { actId: deleted.actId });
    expect((await checks()).get('capacity')?.answer).not.toBeNull();
  });

  it('belong to letters that end something: a meeting sheet has none', async () => {
    const { ask, clientId } = await openLetter();
    const { id } = await ask('documents.start', { clientId, kind: 'meeting', variant: null });
    const sheet = await ask('documents.preview', { documentId: id as DocumentId, answers: {}, edits: {} });
    expect(sheet.preFlight).toBeNull();
  });
});
