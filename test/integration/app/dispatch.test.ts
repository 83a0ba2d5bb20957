import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../electron/data-folder/log.ts';
import { createDispatch } from '../../../electron/dispatch.ts';
import { type FindHandler, findHandler } from '../../../electron/services/handlers.ts';
import type { CallNote } from '../../../electron/services/ports.ts';
import type { Handlers } from '../../../electron/services/service-deps.ts';
import { type Channel, calls } from '../../../shared/contract/contract.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

function noisy(changes: Partial<Handlers>) {
  const deps = createTestDeps();
  const notes: CallNote[] = [];
  const find: FindHandler = async (channel) => changes[channel] ?? (await findHandler(channel));
  return { notes, dispatch: createDispatch(find, deps, (note) => notes.push(note)) };
}

describe('dispatch', () => {
  it.each(Object.keys(calls) as Channel[])('finds who answers %s', async (channel) => {
    expect(await findHandler(channel)).toBeTypeOf('function');
  });

  it.each(['nothing.here', 'toString', '__proto__', ''])('knows no channel %j', async (channel) => {
    const { dispatch } = noisy({});
    expect(await dispatch(channel as Channel, {})).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  });

  it.each([undefined, null, 5, 'x', [], { name: '' }, { name: 5 }, { name: 'A', seats: -1 }])(
    'refuses the arguments %j without running the handler',
    async (args) => {
      const { dispatch } = noisy({ 'clients.add': () => expect.unreachable() });
      expect(await dispatch('clients.add', args)).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
    },
  );

  it('turns what a handler throws into a failure that gives nothing away', async () => {
    const { dispatch, notes } = noisy({
      'clients.list': () => {
        throw new TypeError('Hotel Post has no seats');
      },
    });
    const result = await dispatch('clients.list', { includeArchived: true });
    expect(result).toEqual({
      ok: false,
      error: { code: 'internal-error', message: 'something unexpected went wrong', details: {} },
    });
    expect(notes).toMatchObject([{ channel: 'clients.list', code: 'internal-error', error: expect.any(TypeError) }]);
  });

  it('gives faults of the disk their meaning', async () => {
    const { dispatch } = noisy({
      'clients.list': () => {
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
      },
    });
    expect(await dispatch('clients.list', { includeArchived: true })).toMatchObject({ error: { code: 'disk-full' } });
  });
});

describe('the log', () => {
  const now = () => new Date('2026-06-30T12:00:00Z');

  it('notes refused and slow calls, and nothing of what they were about', async () => {
    const folder = tempFolder();
    const log = createLog(folder, now);
    log.call({ channel: 'clients.list', milliseconds: 3 });
    log.call({ channel: 'book.grade', milliseconds: 41.4 });
    log.call({
      channel: 'clients.add',
      milliseconds: 1,
      code: 'internal-error',
      error: new TypeError('Hotel Post is no number'),
    });
    const file = join(folder, 'winnow.log');
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { at: '2026-06-30T12:00:00.000Z', event: 'slow-call', channel: 'book.grade', milliseconds: 41 },
      { event: 'refused-call', channel: 'clients.add', code: 'internal-error', kind: 'TypeError' },
    ]);
    expect(lines[1].stack[0]).toMatch(/^at /);
    expect(readFileSync(file, 'utf8')).not.toContain('Hotel Post');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('starts a new file at one megabyte and keeps the one before', () => {
    const folder = tempFolder();
    const log = createLog(folder, now);
    const long = 'x'.repeat(1000);
    for (let line = 0; line < 2200; line += 1) log.event(long);
    expect(existsSync(join(folder, 'winnow.log.1'))).toBe(true);
    expect(statSync(join(folder, 'winnow.log')).size).toBeLessThan(1_002_000);
  });
});
