import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bringBackFrom, exportTo } from '../../../electron/services/export/export-everything.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

it.each(['csv', 'xlsx'] as const)(
  'kept files come back byte by byte from everything written out as %s',
  async (format) => {
    const folder = tempFolder();
    const bytes = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 11) % 256));
    const source = join(folder, 'signed.pdf');
    writeFileSync(source, bytes);
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ toOpen: [source] }) } });
    const ask = createAsk(deps);
    const { id: clientId } = await ask('clients.add', { name: 'Hotel Post' });
    const on = toCalendarDate('2026-05-04');
    const { id } = await ask('evidence.record', { kind: 'agreement', clientId, on, agreementKind: 'price', text: '' });
    await ask('evidence.attach', { owner: { kind: 'agreement', id }, tokens: null });
    const { path } = await exportTo(deps, folder, format);

    const toSave = join(folder, 'copy.pdf');
    const other = createTestDeps({ ports: { pickFile: answeredDialogs({ toSave }) } });
    await bringBackFrom(other, path);
    const askOther = createAsk(other);
    const [entry] = await askOther('evidence.list', { clientId: null });
    expect(entry).toMatchObject({ kind: 'agreement', clientName: 'Hotel Post', text: '' });
    await askOther('evidence.saveFile', { attachmentId: entry?.files[0]?.id as never });
    expect(readFileSync(toSave).equals(bytes)).toBe(true);
  },
);
