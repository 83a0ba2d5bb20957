import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPlainPress } from '../../../electron/files/plain-press.ts';
import { unzip } from '../../../electron/files/rendering/zip-same-bytes.ts';
import { writeSheets } from '../../../electron/services/documents/write-sheets.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { makeClientPaper } from '../../../shared/paper/make-paper.ts';
import { createAsk } from '../../helpers/ask.ts';
import { insertInvoice, insertTimeEntry } from '../../helpers/builders.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { contentOf } from '../../helpers/paper/sample-papers.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** Words planted where only the operator may read them. */
const words = {
  clientNote: 'quokkanote',
  contactNote: 'quokkacontact',
  assessmentNote: 'quokkaassessed',
  gutNote: 'quokkagut',
  flagFacts: 'quokkaflag',
  incidentFacts: 'quokkaincident',
  exemptionReason: 'quokkaexempt',
  timeNote: 'quokkatime',
  noticeReason: 'quokkareason',
};

/** What the client must not compute: internal cost, target, reserve, as unusual digits. Margin follows from them. */
const figures = {
  internalCostPerHour: 37.91,
  targetRatePerHour: 83.47,
  cashReserve: 51_973,
  privateNeedPerMonth: 4_637,
};

async function plantAll(deps: TestDeps): Promise<ClientId> {
  const ask = createAsk(deps);
  await ask('settings.update', {
    ...figures,
    operator: { name: 'Winter IT', person: 'Robin Winter', address: 'Via Roma 8', city: 'Bolzano', country: 'IT' },
  });
  const { id: clientId } = await ask('clients.add', {
    name: 'Hotel Seeblick',
    address: 'Seestraße 1',
    city: 'Kaltern',
    contractNumber: 'W-205',
    note: words.clientNote,
    sizeExemption: { kind: 'personal', reason: words.exemptionReason },
  });
  await ask('contacts.add', {
    clientId,
    fields: { name: 'Anna Gruber', role: 'Owner', email: 'a@x.example', phone: null, note: words.contactNote },
  });
  await ask('assessments.record', { clientId, criterion: 'R5', level: 'D', note: words.assessmentNote });
  await ask('assessments.record', { clientId, criterion: 'G0', level: 'D', note: words.gutNote });
  const today = deps.ports.clock.today();
  await ask('incidents.record', { clientId, happenedOn: today, facts: words.incidentFacts, contactId: null });
  const flag = { clientId, flag: 'DB5', happenedOn: today, reviewOn: today, incidentId: null } as const;
  await ask('flags.record', { ...flag, facts: words.flagFacts, isEscalated: false });
  insertInvoice(deps.db, clientId, { amount_minor: 391_700, pass_through_minor: 71_300, due_on: '2026-02-01' });
  insertTimeEntry(deps.db, clientId, { minutes: 4_000, note: words.timeNote });
  return clientId;
}

/** Everything of the figures that a reader could find, in the ways they can be written. */
async function listSecrets(deps: TestDeps): Promise<string[]> {
  const { book } = await createAsk(deps)('book.grade', {});
  const [graded] = book.clients;
  const { marginPct, ehrMinor, grossProfitMinor } = graded?.figures ?? {};
  const numbers = [
    ...Object.values(figures),
    ...(marginPct == null ? [] : [marginPct]),
    ...(ehrMinor == null ? [] : [ehrMinor / 100]),
    ...(grossProfitMinor == null ? [] : [grossProfitMinor / 100]),
  ];
  const written = numbers.flatMap((value) => {
    const digits = [0, 1, 2].map((places) => value.toFixed(places)).filter((text) => text.length > 3);
    return [
      ...digits,
      ...digits.map((text) => text.replace('.', ',')),
      ...(value > 999 ? [value.toLocaleString('en-GB')] : []),
    ];
  });
  return [...Object.values(words), 'INTERNAL', ...new Set(written)];
}

const formats = ['html', 'docx'] as const;

async function produceAll(deps: TestDeps, clientId: ClientId): Promise<void> {
  const ask = createAsk(deps);
  const letter = await ask('documents.start', { clientId, kind: 'letter', variant: 'L1' });
  await ask('documents.saveAnswers', {
    documentId: letter.id,
    answers: {
      receivedOn: '2026-07-03',
      noticeDays: '60',
      noticeReason: words.noticeReason,
      documentsOn: '2026-08-15',
      licences: 'list',
      slip: 'yes',
    },
  });
  const meeting = await ask('documents.start', { clientId, kind: 'meeting', variant: null });
  for (const format of formats) {
    await ask('documents.produce', { documentId: letter.id, format });
    await ask('documents.produce', { documentId: meeting.id, format });
  }
}

/** Every byte that a file shows or carries, its name too; packed parts unpacked. */
function readAll(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, name));
  if (!name.endsWith('.docx')) return `${name}\n${bytes.toString('utf8')}`;
  const parts = Object.entries(unzip(new Uint8Array(bytes)));
  const texts = parts.map(([part, content]) => {
    const xml = Buffer.from(content).toString('utf8');
    return `${part}\n${xml}\n${xml.replaceAll(/<[^>]+>/g, '')}`;
  });
  return `${name}\n${bytes.toString('latin1')}\n${texts.join('\n')}`;
}

/** Fonts are long runs of letters in which any short number turns up. */
function withoutFonts(text: string): string {
  return text.replaceAll(/url\(data:font[^)]*\)/g, '');
}

function findLeaks(folder: string, secrets: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((name) => !name.includes('INTERNAL'))
    .flatMap((name) => {
      const text = withoutFonts(readAll(folder, name));
      return secrets.filter((secret) => text.includes(secret)).map((secret) => `${name}: ${secret}`);
    });
}

describe('what is written for a client', () => {
  it('holds nothing of what is internal', async () => {
    const folder = tempFolder();
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } });
    await produceAll(deps, await plantAll(deps));
    const names = readdirSync(folder);
    expect(names.filter((name) => !name.includes('INTERNAL'))).toHaveLength(6);
    expect(findLeaks(folder, await listSecrets(deps))).toEqual([]);
  });

  it('would be found out if it did', async () => {
    const folder = tempFolder();
    const deps = createTestDeps();
    await plantAll(deps);
    const secrets = await listSecrets(deps);
    const blocks = secrets.map((text) => ({ kind: 'paragraph', text }) as const);
    const paper = makeClientPaper(contentOf(blocks));
    const press = createPlainPress(deps.resourcesFolder);
    for (const format of formats) await writeSheets(press, [{ name: 'leak', paper }], format, folder);
    expect(findLeaks(folder, secrets)).toHaveLength(secrets.length * formats.length);
  });

  it('and the internal paper does hold what it is for', async () => {
    const folder = tempFolder();
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } });
    await produceAll(deps, await plantAll(deps));
    const internal = readdirSync(folder).find((name) => name.endsWith('INTERNAL Meeting preparation.html')) ?? '';
    expect(readAll(folder, internal)).toContain('Weak spot');
  });
});
