import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeBook } from '../../../electron/services/book/grade-book.ts';
import { bookDay } from '../../../electron/services/book-day.ts';
import { computeOutlooks } from '../../../electron/services/model/get-outlook.ts';
import { takeSnapshot } from '../../../electron/services/snapshots/take-snapshot.ts';
import type { OwnCriterionId } from '../../../shared/core/ids.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { addOwnCriterion, setWeight } from '../../../shared/scoring/edit-model/weights.ts';
import type { OwnCriterion } from '../../../shared/scoring/scoring-model.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const balanced = buildDefaultModel('balanced');
const strict = { ...balanced, bandFloors: { A: 92, B: 60, C: 40 } };
const own: OwnCriterion = {
  id: 'own-documents' as OwnCriterionId,
  axis: 'R',
  name: 'Documents',
  weight: 20,
  anchors: { A: 'all there', B: 'most', C: 'some', D: 'none' },
};

async function openDemo() {
  const deps = createTestDeps();
  const ask = createAsk(deps);
  await ask('imports.loadDemo', {});
  return { deps, ask };
}

describe('the scoring model of the user', () => {
  test('is the shipped one until one is saved', async () => {
    const { ask } = await openDemo();
    expect(await ask('model.get', {})).toEqual({ head: null, model: balanced });
    expect(await ask('model.listVersions', {})).toEqual([]);
    expect((await ask('book.grade', {})).modelHead).toBeNull();
  });

  test('tells who would change before anything is saved', async () => {
    const { ask } = await openDemo();
    const before = (await ask('book.grade', {})).book;
    const { changes, clientCount } = await ask('model.preview', { model: strict });
    expect(clientCount).toBe(12);
    expect(changes.length).toBeGreaterThan(0);
    expect((await ask('book.grade', {})).book).toEqual(before);
    await ask('model.save', { name: 'Strict', note: null, model: strict });
    const after = (await ask('book.grade', {})).book;
    for (const { clientId, from, to } of changes) {
      expect(before.clients.find((client) => client.clientId === clientId)?.grade).toBe(from);
      expect(after.clients.find((client) => client.clientId === clientId)?.grade).toBe(to);
    }
    const differing = after.clients.filter(
      ({ clientId, grade }) => before.clients.find((client) => client.clientId === clientId)?.grade !== grade,
    );
    expect(differing.length).toBe(changes.length);
  });

  test('round-trips as a version with its name and note, counts up, and is undone', async () => {
    const { ask } = await openDemo();
    const model = addOwnCriterion(strict, own);
    await ask('model.save', { name: 'First', note: 'why', model });
    const second = await ask('model.save', { name: 'Second', note: null, model: balanced });
    const [latest, first] = await ask('model.listVersions', {});
    expect(latest).toMatchObject({ number: 2, name: 'Second', note: null, changes: [] });
    expect(first).toMatchObject({ number: 1, name: 'First', note: 'why', model: { ...model, name: 'First' } });
    expect(first?.changes.length).toBeGreaterThan(0);
    await ask('acts.undo', { actId: second.actId });
    expect((await ask('model.get', {})).head).toMatchObject({ number: 1, name: 'First' });
    expect((await ask('model.get', {})).model).toEqual({ ...model, name: 'First' });
  });

  test('is refused where it does not hold together', async () => {
    const { ask } = await openDemo();
    const model = setWeight(balanced, 'F1', 99);
    expect(await codeOf(ask('model.save', { name: 'Broken', note: null, model }))).toBe('bad-model');
    expect(await ask('model.listVersions', {})).toEqual([]);
  });

  test('stands in a snapshot with all of its numbers', async () => {
    const { deps, ask } = await openDemo();
    await ask('model.save', { name: 'Strict', note: null, model: strict });
    takeSnapshot(deps);
    const row = deps.db.prepare<[], { model: string }>("SELECT model FROM snapshots WHERE cause = 'on-demand'").get();
    expect(JSON.parse(row?.model ?? '{}')).toEqual({ ...strict, name: 'Strict' });
  });

  test('follows the preset of the settings, as a version of its own once one is saved', async () => {
    const { ask } = await openDemo();
    await ask('settings.update', { preset: 'cash-first' });
    expect((await ask('model.get', {})).model.weights).toEqual(buildDefaultModel('cash-first').weights);
    expect(await ask('model.listVersions', {})).toEqual([]);
    await ask('model.save', { name: 'Strict', note: null, model: strict });
    await ask('settings.update', { preset: 'sanity-first' });
    const { head, model } = await ask('model.get', {});
    expect(head).toMatchObject({ number: 2, name: 'Sanity first' });
    expect(model.weights).toEqual(buildDefaultModel('sanity-first').weights);
    expect(model.bandFloors).toEqual(strict.bandFloors);
  });
});

describe('an own criterion', () => {
  test('is entered like the others and counts, is unknown again by undo, and unknown to a model without it', async () => {
    const { ask } = await openDemo();
    await ask('model.save', { name: 'With documents', note: null, model: addOwnCriterion(balanced, own) });
    const clientId = (await ask('book.grade', {})).book.clients[0]?.clientId as never;
    const gradedOwn = async () =>
      (await ask('book.grade', {})).book.clients.find((client) => client.clientId === clientId)?.own;
    expect(await gradedOwn()).toMatchObject([{ level: null, source: 'unknown' }]);
    const act = await ask('ownAssessments.record', { clientId, criterion: own.id, level: 'D' });
    expect(await gradedOwn()).toMatchObject([{ level: 'D', score: 20, effectiveWeight: 20 }]);
    await ask('acts.undo', { actId: act.actId });
    expect(await gradedOwn()).toMatchObject([{ level: null }]);
    const gone = ask('ownAssessments.record', { clientId, criterion: 'other' as never, level: 'D' });
    expect(await codeOf(gone)).toBe('not-found');
  });

  test('goes and comes back with its client', async () => {
    const { deps, ask } = await openDemo();
    await ask('model.save', { name: 'With documents', note: null, model: addOwnCriterion(balanced, own) });
    const clientId = (await ask('book.grade', {})).book.clients[0]?.clientId as never;
    await ask('ownAssessments.record', { clientId, criterion: own.id, level: 'D' });
    const count = () => deps.db.prepare('SELECT * FROM own_assessments').all().length;
    const act = await ask('clients.delete', { clientId });
    expect(count()).toBe(0);
    await ask('acts.undo', { actId: act.actId });
    expect(count()).toBe(1);
  });
});

describe('the outlook of the demo book', () => {
  test('is the same for one client as among all, and within the contract', async () => {
    const { deps, ask } = await openDemo();
    const all = computeOutlooks(computeBook(deps, bookDay(deps)));
    expect(all).toHaveLength(12);
    for (const one of all.slice(6, 9)) expect(await ask('outlook.get', { clientId: one.clientId })).toEqual(one);
    expect(all.some(({ waysUp }) => waysUp.kind === 'ways')).toBe(true);
    expect(all.every(({ howSure }) => howSure !== null)).toBe(true);
    expect(await ask('outlook.get', { clientId: 'nobody' as never })).toBeNull();
  });
});

describe('a model in a file', () => {
  test('comes back as it was written, and is not saved by that', async () => {
    const file = join(tempFolder(), 'model.json');
    const pickFile = answeredDialogs({ toSave: file, toOpen: [file] });
    const ask = createAsk(createTestDeps({ ports: { pickFile } }));
    const model = { ...addOwnCriterion(strict, own), name: 'Strict' };
    await ask('model.save', { name: 'Strict', note: null, model });
    await ask('model.export', {});
    await ask('model.save', { name: 'Plain', note: null, model: balanced });
    expect(await ask('model.openFile', {})).toEqual({ model });
    expect((await ask('model.get', {})).head?.name).toBe('Plain');
  });

  test.each([
    ['no JSON', 'Hello', 'not-a-model'],
    ['another file', '{"format":"other"}', 'not-a-model'],
    ['half a model', '{"format":"winnow-scoring-model","model":{"name":"x"}}', 'not-a-model'],
    [
      'a model that does not hold together',
      JSON.stringify({ format: 'winnow-scoring-model', model: setWeight(balanced, 'F1', 99) }),
      'bad-model',
    ],
  ])('%s is refused', async (_, content, code) => {
    const file = join(tempFolder(), 'model.json');
    writeFileSync(file, content);
    const ask = createAsk(createTestDeps({ ports: { pickFile: answeredDialogs({ toOpen: [file] }) } }));
    expect(await codeOf(ask('model.openFile', {}))).toBe(code);
  });

  test('the settings follow the preset of a saved model, and undo takes that back too', async () => {
    const ask = createAsk(createTestDeps());
    const act = await ask('model.save', { name: 'Cash', note: null, model: buildDefaultModel('cash-first') });
    expect((await ask('settings.get', {})).preset).toBe('cash-first');
    await ask('acts.undo', { actId: act.actId });
    expect((await ask('settings.get', {})).preset).toBe('balanced');
  });
});
