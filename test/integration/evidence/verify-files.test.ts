import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verify as verifyByCli } from '../../../electron/cli/verbs/verify.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const bytesOfPage = 4096;
const on = toCalendarDate('2026-05-04');

/** A store in which two entries keep a file each. */
async function storeWithFiles(folder = tempFolder()) {
  const source = tempFolder();
  const names = ['signed.pdf', 'mail.eml'];
  const paths = names.map((name, at) => {
    const path = join(source, name);
    writeFileSync(path, Buffer.alloc(90_000, `${at} ${name} `));
    return path;
  });
  const dialogs = { ...answeredDialogs(), toOpen: async () => [paths.shift() ?? ''] };
  const deps = createTestDeps({ folder, ports: { pickFile: dialogs } });
  const ask = createAsk(deps);
  const { id: clientId } = await ask('clients.add', { name: 'Hotel Post' });
  const agreement = await ask('evidence.record', {
    kind: 'agreement',
    clientId,
    on,
    agreementKind: 'call-out-fee',
    text: '',
  });
  const flag = { clientId, flag: 'DB5', happenedOn: on, reviewOn: on, incidentId: null } as const;
  const { id: flagId } = await ask('flags.record', { ...flag, facts: 'Invoice 17 unpaid', isEscalated: false });
  await ask('evidence.attach', { owner: { kind: 'agreement', id: agreement.id }, tokens: null });
  await ask('evidence.attach', { owner: { kind: 'flag', id: flagId }, tokens: null });
  return { deps, ask, folder };
}

/** One letter of one piece becomes another. */
function spoilPiece({ db }: TestDeps, fileName: string): void {
  const piece = db
    .prepare<[string], { sha256: string; base64: string }>(
      `SELECT sha256, base64 FROM attachment_pieces WHERE position = 1
         AND sha256 = (SELECT sha256 FROM attachments WHERE file_name = ?)`,
    )
    .get(fileName);
  const base64 = piece?.base64 ?? '';
  const spoilt = `${base64.slice(0, 500)}${base64[500] === 'A' ? 'B' : 'A'}${base64.slice(501)}`;
  db.prepare('UPDATE attachment_pieces SET base64 = ? WHERE sha256 = ? AND position = 1').run(spoilt, piece?.sha256);
}

describe('verifying the store', () => {
  it('finds every kept file whole', async () => {
    const { ask } = await storeWithFiles();
    expect(await ask('app.verify', {})).toEqual({ isSound: true, problems: [], damagedFiles: [] });
  });

  it('names the entry of a file in which one byte changed, in the window and on the command line', async () => {
    const { ask, deps } = await storeWithFiles();
    spoilPiece(deps, 'mail.eml');
    const found = await ask('app.verify', {});
    expect(found).toMatchObject({
      isSound: false,
      damagedFiles: [{ fileName: 'mail.eml', client: 'Hotel Post', entry: 'Recurrent late payment', on }],
    });
    expect(found.problems).toEqual([
      'Hotel Post, Recurrent late payment, 2026-05-04: the file mail.eml is no longer as it was kept',
    ]);
    expect(await codeOf(verifyByCli(deps))).toBe('store-corrupt');
  });

  it('finds a piece that is gone', async () => {
    const { ask, deps } = await storeWithFiles();
    deps.db.prepare('DELETE FROM attachment_pieces WHERE position = 3').run();
    const { damagedFiles } = await ask('app.verify', {});
    expect(damagedFiles.map(({ fileName }) => fileName)).toEqual(['signed.pdf', 'mail.eml']);
  });

  it('names the entry where a byte of the encrypted store itself was turned over on the disk', async () => {
    const { deps } = await storeWithFiles();
    deps.db.pragma('wal_checkpoint(TRUNCATE)');
    const page = pageOfPieces(deps);
    const folder = tempFolder();
    copyFileSync(deps.storeFile, join(folder, 'winnow.db'));
    turnOverByte(join(folder, 'winnow.db'), page);
    const spoilt = createTestDeps({ folder });
    const { isSound, damagedFiles } = await createAsk(spoilt)('app.verify', {});
    expect(isSound).toBe(false);
    expect(damagedFiles.map(({ entry }) => entry)).toEqual(['Call-out fee signed']);
  });
});

/** A page on which nothing but the first kept file lies. */
function pageOfPieces({ db }: TestDeps): number {
  const found = db
    .prepare<[], { pageno: number }>(
      "SELECT MIN(pageno) AS pageno FROM dbstat WHERE name = 'attachment_pieces' AND pagetype = 'overflow'",
    )
    .get();
  return found?.pageno ?? 0;
}

function turnOverByte(file: string, page: number): void {
  const bytes = readFileSync(file);
  const at = (page - 1) * bytesOfPage + 700;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}
