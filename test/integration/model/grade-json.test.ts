import { expect, test } from 'vitest';
import { grade } from '../../../electron/cli/verbs/grade.ts';
import type { OwnCriterionId } from '../../../shared/core/ids.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { addOwnCriterion } from '../../../shared/scoring/edit-model/weights.ts';
import { createAsk } from '../../helpers/ask.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

type Printed = {
  readonly model: string;
  readonly clients: readonly {
    readonly name: string;
    readonly grade: string | null;
    readonly stability: number | null;
    readonly waysUp: readonly {
      readonly grade: string;
      readonly changes: readonly {
        readonly criterion: string;
        readonly from: unknown;
        readonly to: unknown;
        readonly text: string;
      }[];
    }[];
  }[];
};

test('the command line prints the ways up and the stability of every client', async () => {
  const deps = createTestDeps();
  await createAsk(deps)('imports.loadDemo', {});
  const { clients, model } = grade(deps, undefined).json as Printed;
  expect(model).toBe('balanced');
  expect(clients).toHaveLength(12);
  for (const { grade: letter, stability, waysUp } of clients) {
    expect(stability).toBeGreaterThanOrEqual(0);
    expect(stability).toBeLessThanOrEqual(100);
    for (const way of waysUp) expect(way.grade < (letter ?? '')).toBe(true);
  }
  const architect = clients.find(({ name }) => name === 'Architekt Tannwald');
  expect(architect?.waysUp[0]).toMatchObject({
    changes: [{ criterion: 'F1', from: 325, to: 401, text: 'fee from 325 to 401 a month (+76)' }],
    grade: 'B',
  });
  const shop = clients.find(({ name }) => name === 'Bottega Verdefiore') as unknown as { tips: readonly string[] };
  expect(shop.tips).toContain('D if it is really 86 h, not 75');
});

test('own criteria are printed with each client', async () => {
  const deps = createTestDeps();
  const ask = createAsk(deps);
  await ask('imports.loadDemo', {});
  const anchors = { A: '', B: '', C: '', D: '' };
  const own = { id: 'own-paper' as OwnCriterionId, axis: 'R', name: 'Paperwork', weight: 10, anchors } as const;
  await ask('model.save', { name: 'Mine', note: null, model: addOwnCriterion(buildDefaultModel('balanced'), own) });
  const { clients, model } = grade(deps, undefined).json as {
    model: string;
    clients: readonly { ownCriteria: unknown }[];
  };
  expect(model).toBe('Mine');
  expect(clients[0]?.ownCriteria).toEqual([
    { name: 'Paperwork', axis: 'R', weight: 10, score: null, level: null, source: 'unknown' },
  ]);
});
