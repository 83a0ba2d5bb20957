import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import {
  insertEstimate,
  insertInvoice,
  insertPayment,
  insertTicket,
  insertTimeEntry,
  readWholeStore,
} from '../../helpers/builders.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

function openBook() {
  const deps = createTestDeps();
  return { deps, db: deps.db, ask: createAsk(deps) };
}

type Book = ReturnType<typeof openBook>;

/** A client with a row in every table that belongs to one. */
async function addFullClient({ ask, db }: Book, name: string): Promise<ClientId> {
  const { id: clientId } = await ask('clients.add', {
    name,
    city: 'Bozen',
    sizeExemption: { kind: 'growing', reason: 'new shop' },
  });
  const contact = await ask('contacts.add', {
    clientId,
    fields: { name: `Owner of ${name}`, role: null, email: null, phone: null, note: null },
  });
  const invoice = insertInvoice(db, clientId);
  insertPayment(db, clientId, { invoice_id: invoice });
  insertTimeEntry(db, clientId, { minutes: 7.5 });
  insertTicket(db, clientId);
  insertEstimate(db, clientId);
  await ask('assessments.record', { clientId, criterion: 'R4', level: 'B', note: 'patient' });
  const incident = await ask('evidence.record', {
    kind: 'incident',
    clientId,
    on: toCalendarDate('2026-05-04'),
    text: 'shouted',
    contactId: contact.id,
    incidentKind: 'other',
    invoiceNumber: null,
  });
  await ask('flags.record', {
    clientId,
    flag: 'DB2',
    happenedOn: '2026-05-04',
    facts: 'again',
    reviewOn: '2026-11-04',
    incidentId: incident.id,
    isEscalated: false,
  });
  await ask('clients.update', { clientId, change: { name: `${name} renewed` } });
  return clientId;
}

describe('clients', () => {
  it('are added with nothing but a name and listed by name', async () => {
    const { ask } = openBook();
    await ask('clients.add', { name: ' Zahnarzt Berger ' });
    await ask('clients.add', { name: 'architekt Auer', since: undefined } as { name: string });
    expect((await ask('clients.list', { includeArchived: false })).map(({ name }) => name)).toEqual([
      'architekt Auer',
      'Zahnarzt Berger',
    ]);
  });

  it('may not share a name, whatever its case', async () => {
    const { ask } = openBook();
    await ask('clients.add', { name: 'Hotel Post' });
    expect(await codeOf(ask('clients.add', { name: 'HOTEL POST' }))).toBe('client-name-taken');
    const other = await ask('clients.add', { name: 'Hotel Post GmbH' });
    expect(await codeOf(ask('clients.update', { clientId: other.id, change: { name: 'hotel post' } }))).toBe(
      'client-name-taken',
    );
    await ask('clients.update', { clientId: other.id, change: { name: 'Hotel Post gmbh' } });
  });

  it('change field by field and stay known by their former name', async () => {
    const { ask, db } = openBook();
    const { id: clientId } = await ask('clients.add', { name: 'Rossi S.r.l.', city: 'Trento' });
    const { label } = await ask('clients.update', { clientId, change: { name: 'Rossi & Figli', seats: 4 } });
    expect(label).toBe('Rossi S.r.l.: changed');
    expect(await ask('clients.get', { clientId })).toMatchObject({ name: 'Rossi & Figli', city: 'Trento', seats: 4 });
    expect(db.prepare('SELECT value, client_id FROM client_aliases').all()).toEqual([
      { value: 'rossi', client_id: clientId },
    ]);
  });

  it('answer not-found where there is none', async () => {
    const { ask } = openBook();
    const clientId = 'nobody' as ClientId;
    expect(await codeOf(ask('clients.get', { clientId }))).toBe('not-found');
    expect(await codeOf(ask('clients.update', { clientId, change: {} }))).toBe('not-found');
    expect(await codeOf(ask('clients.delete', { clientId }))).toBe('not-found');
    expect(await codeOf(ask('assessments.record', { clientId, criterion: 'R1', level: 'A' }))).toBe('not-found');
  });

  it('leave the lists when archived and come back', async () => {
    const { ask } = openBook();
    const { id: clientId } = await ask('clients.add', { name: 'Hotel Post' });
    await ask('clients.archive', { clientId });
    expect(await ask('clients.list', { includeArchived: false })).toEqual([]);
    expect(await ask('clients.list', { includeArchived: true })).toMatchObject([{ archivedOn: '2026-06-30' }]);
    await ask('clients.unarchive', { clientId });
    expect(await ask('clients.list', { includeArchived: false })).toHaveLength(1);
  });
});

describe('undo', () => {
  const acts: readonly {
    readonly name: string;
    readonly run: (book: Book, first: ClientId, second: ClientId) => Promise<{ actId: string }>;
  }[] = [
    {
      name: 'a change',
      run: ({ ask }, clientId) =>
        ask('clients.update', { clientId, change: { name: 'Other', seats: 3, sizeExemption: null } }),
    },
    { name: 'an archiving', run: ({ ask }, clientId) => ask('clients.archive', { clientId }) },
    { name: 'a deletion', run: ({ ask }, clientId) => ask('clients.delete', { clientId }) },
    { name: 'a merger', run: ({ ask }, keptId, mergedId) => ask('clients.merge', { keptId, mergedId }) },
    {
      name: 'an assessment',
      run: ({ ask }, clientId) => ask('assessments.record', { clientId, criterion: 'R5', level: 'D' }),
    },
    {
      name: 'a replaced assessment',
      run: ({ ask }, clientId) => ask('assessments.record', { clientId, criterion: 'R4', level: null, isPinned: true }),
    },
    { name: 'a deleted incident', run: deleteFirstIncident },
    {
      name: 'a withdrawn flag',
      run: async ({ ask }, clientId) =>
        ask('flags.withdraw', { flagId: (await ask('flags.list', { clientId }))[0]!.id }),
    },
  ];

  it.each(acts)('of $name leaves the store as it was', async ({ run }) => {
    const book = openBook();
    const [first, second] = [await addFullClient(book, 'Hotel Post'), await addFullClient(book, 'Bäckerei Plank')];
    const before = readWholeStore(book.db);
    const { actId } = await run(book, first, second);
    expect(readWholeStore(book.db)).not.toEqual(before);
    await book.ask('acts.undo', { actId: actId as never });
    expect(readWholeStore(book.db)).toEqual(before);
    expect(await codeOf(book.ask('acts.undo', { actId: actId as never }))).toBe('undo-not-possible');
  });

  async function deleteFirstIncident({ ask }: Book, clientId: ClientId) {
    const [incident] = await ask('incidents.list', { clientId });
    return await ask('evidence.delete', { kind: 'incident', id: incident!.id });
  }

  it('refuses where a later act touched the same row, and works newest first', async () => {
    const { ask } = openBook();
    const { id: clientId } = await ask('clients.add', { name: 'Hotel Post' });
    const first = await ask('clients.update', { clientId, change: { seats: 1 } });
    const second = await ask('clients.update', { clientId, change: { seats: 2 } });
    expect(await codeOf(ask('acts.undo', { actId: first.actId }))).toBe('undo-not-possible');
    expect(await ask('clients.get', { clientId })).toMatchObject({ seats: 2 });
    await ask('acts.undo', { actId: second.actId });
    await ask('acts.undo', { actId: first.actId });
    expect(await ask('clients.get', { clientId })).toMatchObject({ seats: null });
  });

  it('of a deletion refuses where the name of a row was taken meanwhile', async () => {
    const { ask, db } = openBook();
    const { id: clientId } = await ask('clients.add', { name: 'Hotel Post' });
    insertInvoice(db, clientId, { identity: 'INV-1' });
    const { actId } = await ask('clients.delete', { clientId });
    const other = await ask('clients.add', { name: 'Hotel Post' });
    insertInvoice(db, other.id, { identity: 'INV-1' });
    const before = readWholeStore(db);
    expect(await codeOf(ask('acts.undo', { actId }))).toBe('undo-not-possible');
    expect(readWholeStore(db)).toEqual(before);
  });

  it('of an act that is not known answers not-found', async () => {
    const { ask } = openBook();
    expect(await codeOf(ask('acts.undo', { actId: 'nothing' as never }))).toBe('not-found');
  });
});

describe('a merger', () => {
  it('gives every row to the kept client, fills its blanks and learns the other name', async () => {
    const book = openBook();
    const { ask, db } = book;
    const kept = await ask('clients.add', { name: 'Hotel Post', city: 'Meran', sinceOn: '2020-05-01' });
    const merged = await addFullClient(book, 'Hotel Post Fam. Huber');
    await ask('clients.update', {
      clientId: merged,
      change: { phone: undefined, postcode: '39012', city: 'Bozen', sinceOn: '2018-01-01' } as object,
    });
    insertEstimate(db, kept.id, { value: 500 });
    const { label } = await ask('clients.merge', { keptId: kept.id, mergedId: merged });
    expect(label).toBe('Hotel Post Fam. Huber renewed: merged into Hotel Post');
    expect(await ask('clients.list', { includeArchived: true })).toMatchObject([
      { id: kept.id, city: 'Meran', postcode: '39012', sinceOn: '2018-01-01' },
    ]);
    for (const table of [
      'contacts',
      'invoices',
      'payments',
      'time_entries',
      'tickets',
      'assessments',
      'incidents',
      'flags',
    ]) {
      expect(db.prepare(`SELECT count(*) AS rows FROM ${table} WHERE client_id = ?`).get(kept.id)).toEqual({ rows: 1 });
    }
    expect(db.prepare('SELECT value FROM estimates').all()).toEqual([{ value: 1500 }]);
    const aliases = db
      .prepare<[string], { value: string }>('SELECT value FROM client_aliases WHERE client_id = ? ORDER BY value')
      .all(kept.id);
    expect(aliases.map(({ value }) => value)).toEqual(['hotel post fam huber', 'hotel post fam huber renewed']);
  });

  it('keeps the judgement of the kept client where both were judged on one day', async () => {
    const { ask } = openBook();
    const [kept, merged] = [await ask('clients.add', { name: 'A' }), await ask('clients.add', { name: 'B' })];
    await ask('assessments.record', { clientId: kept.id, criterion: 'R2', level: 'A' });
    await ask('assessments.record', { clientId: merged.id, criterion: 'R2', level: 'D' });
    await ask('clients.merge', { keptId: kept.id, mergedId: merged.id });
    expect(await ask('assessments.list', { clientId: kept.id })).toMatchObject([{ level: 'A' }]);
  });

  it('of a client with itself is refused', async () => {
    const { ask } = openBook();
    const { id } = await ask('clients.add', { name: 'A' });
    expect(await codeOf(ask('clients.merge', { keptId: id, mergedId: id }))).toBe('merge-same-client');
  });
});

describe('look-alikes', () => {
  it('are proposed by name', async () => {
    const { ask } = openBook();
    for (const name of [
      'Hotel Post GmbH',
      'Hotel Post',
      'Hotle Post',
      'Pension Post',
      'Rossi, Maria',
      'Maria Rossi',
      'Zahnarzt Berger',
    ]) {
      await ask('clients.add', { name });
    }
    const pairs = (await ask('clients.listLookAlikes', {})).map(({ first, second }) =>
      [first.name, second.name].sort().join(' = '),
    );
    expect(pairs.sort()).toEqual([
      'Hotel Post = Hotel Post GmbH',
      'Hotel Post = Hotle Post',
      'Hotel Post GmbH = Hotle Post',
      'Maria Rossi = Rossi, Maria',
    ]);
  });
});
