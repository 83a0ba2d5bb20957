import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeSnapshot } from '../../../electron/services/snapshots/take-snapshot.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import { createAsk } from '../../helpers/ask.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';

type Ask = ReturnType<typeof createAsk>;
type World = {
  readonly deps: TestDeps;
  readonly ask: Ask;
  readonly clients: readonly ClientId[];
  readonly acts: string[];
};

const on = toCalendarDate('2026-06-01');

/** What may happen to a book after its month end; a step that no longer fits is refused and changes nothing either. */
const steps: Readonly<Record<string, (world: World, client: ClientId, amount: number) => unknown>> = {
  invoice: ({ deps }, client, amount) =>
    rows.invoice(deps.db, client, { issued_on: '2026-04-04', amount_minor: amount * 1000 }),
  hours: ({ deps }, client, amount) => rows.time(deps.db, client, '2026-04-05', amount),
  rates: ({ ask }, _, amount) => ask('settings.update', { targetRatePerHour: amount, internalCostPerHour: amount / 3 }),
  preset: ({ ask }) => ask('settings.update', { preset: 'security-first' }),
  assessment: ({ ask }, clientId) =>
    ask('assessments.record', { clientId, criterion: 'R1', level: 'D', assessedOn: on }),
  archive: async ({ ask, acts }, clientId) => acts.push((await ask('clients.archive', { clientId })).actId),
  remove: async ({ ask, acts }, clientId) => acts.push((await ask('clients.delete', { clientId })).actId),
  merge: async ({ ask, acts, clients }, mergedId) => {
    const keptId = clients.find((id) => id !== mergedId) ?? mergedId;
    acts.push((await ask('clients.merge', { keptId, mergedId })).actId);
  },
  undo: ({ ask, acts }) => ask('acts.undo', { actId: (acts.pop() ?? 'none') as never }),
  again: ({ deps }) => takeSnapshot(deps, { asOf: toCalendarDate('2026-05-31'), cause: 'month-end' }),
};

function makeWorld(): World {
  const deps = createTestDeps();
  const clients = ['Alba', 'Borgo', 'Corte'].map((name) => rows.client(deps.db, { name }));
  for (const client of clients) {
    for (const criterion of ['F1', 'F2', 'F3', 'F4', 'F5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6'])
      rows.assessment(deps.db, client, '2026-01-10', criterion, 'B');
    rows.invoice(deps.db, client, { issued_on: '2026-03-15', amount_minor: 500_000 });
    rows.time(deps.db, client, '2026-03-20', 600);
  }
  return { deps, ask: createAsk(deps), clients, acts: [] };
}

it('a snapshot holds every figure through whatever happens afterwards', async () => {
  const step = fc.record({
    kind: fc.constantFrom(...Object.keys(steps)),
    at: fc.nat({ max: 2 }),
    amount: fc.integer({ min: 1, max: 500 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (happening) => {
      const world = makeWorld();
      const { db } = world.deps;
      const { id } = takeSnapshot(world.deps, { asOf: toCalendarDate('2026-05-31'), cause: 'month-end' });
      const read = () => [
        db.prepare('SELECT * FROM snapshots WHERE id = ?').get(id),
        db.prepare('SELECT * FROM snapshot_clients WHERE snapshot_id = ? ORDER BY client_id').all(id),
      ];
      const frozen = read();
      for (const { kind, at, amount } of happening) {
        const client = world.clients[at];
        if (client === undefined) continue;
        await Promise.resolve()
          .then(() => steps[kind]?.(world, client, amount))
          .catch((error: unknown) => expect(error).toBeInstanceOf(Error));
        expect(read()).toEqual(frozen);
      }
    }),
    { numRuns: 25 },
  );
});

it('history under another model is that model over the frozen facts, and nothing of it is stored', async () => {
  const { deps, ask } = makeWorld();
  takeSnapshot(deps, { asOf: toCalendarDate('2026-05-31'), cause: 'month-end' });
  const read = () => deps.db.prepare('SELECT model, facts, result FROM snapshots, snapshot_clients').all();
  const frozen = read();
  await ask('settings.update', { preset: 'security-first' });
  const portfolio = await ask('scorecard.getPortfolio', {});
  expect(portfolio.isRecomputedDifferent).toBe(true);
  const now = await ask('book.grade', {});
  const facts = deps.db.prepare('SELECT facts FROM snapshot_clients').pluck().all() as string[];
  const rates = JSON.parse(deps.db.prepare('SELECT rates FROM snapshots').pluck().get() as string);
  const expected = gradeBook(
    facts.map((text) => JSON.parse(text)),
    rates,
    now.model,
    toCalendarDate('2026-05-31'),
  );
  const counts = { A: 0, B: 0, C: 0, D: 0, none: 0 };
  for (const { grade } of expected.clients) counts[grade ?? 'none'] += 1;
  expect(portfolio.months.at(-1)?.recomputed).toEqual(counts);
  expect(read()).toEqual(frozen);
});
