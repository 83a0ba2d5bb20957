import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forgetOldActs } from '../../../electron/services/acts/undo-act.ts';
import { paperOf } from '../../../electron/services/evidence/print-evidence.ts';
import type { EvidenceFields } from '../../../shared/contract/evidence-calls.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs, fixedClock } from '../../helpers/fixed-ports.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const on = toCalendarDate('2026-05-04');

function incident(clientId: ClientId, text = 'Invoice 2026-17 was disputed by letter.'): EvidenceFields {
  return {
    kind: 'incident',
    clientId,
    on,
    text,
    incidentKind: 'disputed-invoice',
    contactId: null,
    invoiceNumber: '17',
  };
}

function advice(clientId: ClientId, change: Partial<Extract<EvidenceFields, { kind: 'recommendation' }>> = {}) {
  return {
    kind: 'recommendation' as const,
    clientId,
    on,
    text: 'The firewall is out of support and should be replaced.',
    isInWriting: true,
    weight: 3,
    answer: null,
    answeredOn: null,
    status: 'open' as const,
    dueOn: null,
    doneOn: null,
    ...change,
  };
}

async function openLog(given: { readonly ports?: Parameters<typeof createTestDeps>[0] } = {}) {
  const deps = createTestDeps(given.ports);
  const ask = createAsk(deps);
  const { id: clientId } = await ask('clients.add', { name: 'Hotel Post' });
  return { deps, ask, clientId };
}

function countOf(deps: TestDeps, table: string): number {
  return deps.db.prepare<[], { count: number }>(`SELECT COUNT(*) AS count FROM ${table}`).get()?.count ?? 0;
}

describe('the evidence log', () => {
  it('holds every kind of entry by date, of one client and of all', async () => {
    const { ask, clientId } = await openLog();
    const other = await ask('clients.add', { name: 'Bakery' });
    await ask('evidence.record', incident(clientId));
    await ask('evidence.record', {
      kind: 'reminder',
      clientId,
      on: toCalendarDate('2026-05-20'),
      channel: 'email',
      invoiceNumber: '17',
      text: '',
    });
    await ask('evidence.record', {
      kind: 'agreement',
      clientId: other.id,
      on,
      agreementKind: 'call-out-fee',
      text: '',
    });
    await ask('evidence.record', advice(clientId, { dueOn: toCalendarDate('2026-06-01') }));
    const all = await ask('evidence.list', { clientId: null });
    expect(all.map(({ kind }) => kind).sort()).toEqual(['agreement', 'incident', 'recommendation', 'reminder']);
    expect(all[0]).toMatchObject({ kind: 'reminder', clientName: 'Hotel Post', invoiceNumber: '17' });
    expect(await ask('evidence.list', { clientId })).toHaveLength(3);
    expect(all.find(({ kind }) => kind === 'recommendation')).toMatchObject({ state: 'overdue' });
  });

  it('fills in the days that follow from an answer, and takes a change back', async () => {
    const { ask, clientId } = await openLog();
    const { id } = await ask('evidence.record', advice(clientId));
    const { actId } = await ask('evidence.update', { id, fields: advice(clientId, { status: 'implemented' }) });
    const [done] = await ask('evidence.list', { clientId });
    expect(done).toMatchObject({ state: 'implemented', answeredOn: '2026-06-30', doneOn: '2026-06-30' });
    await ask('acts.undo', { actId });
    expect((await ask('evidence.list', { clientId }))[0]).toMatchObject({ state: 'open', doneOn: null });
  });

  it('proposes a level for acting on advice and counts incidents, and changes no grade', async () => {
    const { ask, clientId } = await openLog();
    await ask('evidence.record', incident(clientId));
    await ask('evidence.record', advice(clientId, { answer: 'cheapest' }));
    const feeds = await ask('evidence.getFeeds', { clientId });
    expect(feeds.advice).toEqual({ kind: 'answer', level: 'C', answer: 'cheapest', answeredOn: '2026-06-30' });
    expect(feeds.incidents).toMatchObject({ 'disputed-invoice': 1, escalation: 0 });
    expect(await ask('assessments.list', { clientId })).toEqual([]);
  });

  it('refuses entries without facts, of nobody, or moved to another client', async () => {
    const { ask, clientId } = await openLog();
    expect(await codeOf(ask('evidence.record', incident(clientId, '  ')))).toBe('bad-arguments');
    expect(await codeOf(ask('evidence.record', incident('nobody' as ClientId)))).toBe('not-found');
    const { id } = await ask('evidence.record', incident(clientId));
    const other = await ask('clients.add', { name: 'Bakery' });
    expect(await codeOf(ask('evidence.update', { id, fields: incident(other.id) }))).toBe('bad-arguments');
  });

  it('is printed for internal eyes only', async () => {
    const { deps, ask, clientId } = await openLog();
    await ask('evidence.record', incident(clientId));
    const paper = paperOf(deps, { clientId });
    expect(paper.audience).toBe('internal');
    expect(paper.blocks.every(({ audience }) => audience === 'internal')).toBe(true);
    expect(JSON.stringify(paper.blocks)).toContain('disputed by letter');
  });

  it('moves with a merge and comes back with a deleted client', async () => {
    const { ask, clientId } = await openLog();
    await ask('evidence.record', incident(clientId));
    await ask('evidence.record', advice(clientId));
    const kept = await ask('clients.add', { name: 'Hotel zur Post' });
    await ask('clients.merge', { keptId: kept.id, mergedId: clientId });
    expect(await ask('evidence.list', { clientId: kept.id })).toHaveLength(2);
    const { actId } = await ask('clients.delete', { clientId: kept.id });
    expect(await ask('evidence.list', { clientId: null })).toEqual([]);
    await ask('acts.undo', { actId });
    expect(await ask('evidence.list', { clientId: kept.id })).toHaveLength(2);
  });
});

describe('kept files', () => {
  /** Three pieces and a bit, with bytes that are no text. */
  const bytes = Buffer.from(Array.from({ length: 75_001 }, (_, at) => (at * 7) % 256));
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  async function keepFile() {
    const folder = tempFolder();
    const source = join(folder, 'signed.pdf');
    writeFileSync(source, bytes);
    const toSave = join(folder, 'copy.pdf');
    const pickFile = answeredDialogs({ toOpen: [source], toSave });
    const { deps, ask, clientId } = await openLog({ ports: { ports: { pickFile } } });
    const { id } = await ask('evidence.record', { kind: 'agreement', clientId, on, agreementKind: 'price', text: '' });
    const owner = { kind: 'agreement', id } as const;
    const [file] = await ask('evidence.attach', { owner, tokens: null });
    if (file === undefined) throw new Error('nothing was kept');
    return { deps, ask, clientId, source, toSave, owner, file };
  }

  it('lie in pieces with their checksum and come out byte by byte', async () => {
    const { deps, ask, clientId, toSave, file } = await keepFile();
    expect(file).toMatchObject({ fileName: 'signed.pdf', byteCount: bytes.length, sha256 });
    expect(countOf(deps, 'attachment_pieces')).toBe(4);
    expect((await ask('evidence.list', { clientId }))[0]?.files).toEqual([file]);
    await ask('evidence.saveFile', { attachmentId: file.id });
    expect(readFileSync(toSave).equals(bytes)).toBe(true);
  });

  it('are refused when their content was damaged, and nothing is written', async () => {
    const { deps, ask, toSave, file } = await keepFile();
    deps.db.prepare("UPDATE attachment_pieces SET base64 = 'AAAA' || substr(base64, 5) WHERE position = 2").run();
    expect(await codeOf(ask('evidence.saveFile', { attachmentId: file.id }))).toBe('attachment-damaged');
    expect(existsSync(toSave)).toBe(false);
  });

  it('are stored once for the same content, and deleted for good with the last of them', async () => {
    const { deps, ask, source, owner, file } = await keepFile();
    const token = deps.files.addPath(source);
    const [second] = await ask('evidence.attach', { owner, tokens: [token] });
    expect(countOf(deps, 'attachment_contents')).toBe(1);
    await ask('evidence.deleteFile', { attachmentId: file.id });
    expect(countOf(deps, 'attachment_pieces')).toBe(4);
    await ask('evidence.deleteFile', { attachmentId: second?.id as never });
    expect(countOf(deps, 'attachment_pieces')).toBe(0);
  });

  it('come back with their entry, and go once the deletion can no longer be undone', async () => {
    const { deps, ask, clientId, owner } = await keepFile();
    const { actId } = await ask('evidence.delete', owner);
    forgetOldActs(deps);
    await ask('acts.undo', { actId });
    expect((await ask('evidence.list', { clientId }))[0]?.files).toHaveLength(1);
    await ask('evidence.delete', owner);
    const later = { ...deps, db: deps.db, ports: { ...deps.ports, clock: fixedClock('2026-08-15') } };
    forgetOldActs(later);
    expect(countOf(deps, 'attachment_contents')).toBe(0);
  });

  it('are refused above 25 MB, whole, and where there is no file', async () => {
    const { deps, ask, owner } = await keepFile();
    const large = join(tempFolder(), 'large.bin');
    writeFileSync(large, Buffer.alloc(25 * 1024 * 1024 + 1));
    const small = join(tempFolder(), 'small.txt');
    writeFileSync(small, 'small');
    const tokens = [deps.files.addPath(small), deps.files.addPath(large)];
    expect(await codeOf(ask('evidence.attach', { owner, tokens }))).toBe('file-too-large');
    expect(countOf(deps, 'attachments')).toBe(1);
    const gone = [deps.files.addPath(join(tempFolder(), 'gone.txt'))];
    expect(await codeOf(ask('evidence.attach', { owner, tokens: gone }))).toBe('file-unreadable');
  });

  it('go with a person whose incident they belong to, also where the incident was deleted', async () => {
    const { deps, ask, clientId, source } = await keepFile();
    const fields = { name: 'Annegret Kowalczyk', role: null, email: null, phone: null, note: null };
    const contact = await ask('contacts.add', { clientId, fields });
    for (const isDeleted of [true, false]) {
      const other = join(tempFolder(), `mail ${isDeleted}.txt`);
      writeFileSync(other, `text ${isDeleted}`);
      const facts = { ...incident(clientId), contactId: contact.id } as EvidenceFields;
      const { id } = await ask('evidence.record', facts);
      await ask('evidence.attach', { owner: { kind: 'incident', id }, tokens: [deps.files.addPath(other)] });
      if (isDeleted) await ask('evidence.delete', { kind: 'incident', id });
    }
    expect(countOf(deps, 'attachment_contents')).toBe(3);
    await ask('contacts.erase', { contactId: contact.id });
    expect(countOf(deps, 'attachment_contents')).toBe(1);
    expect(existsSync(source)).toBe(true);
    expect((await ask('evidence.list', { clientId })).some(({ kind }) => kind === 'incident')).toBe(true);
  });
});
