import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { leftAfterMonths, type PlanFigures, type PlanOrder, planExits } from '../../../shared/simulation/exit-plan.ts';
import { demoClients, idsOf, makeClient } from './clients.ts';

const figures: PlanFigures = {
  privateNeedMinorPerMonth: 320_000,
  fixedCostMinorPerMonth: 117_500,
  cashReserveMinor: 1_500_000,
  resellHoursPerMonth: 30,
  rampMonths: 6,
};

const plan = (order: PlanOrder | readonly ClientId[], change: Partial<PlanFigures> = {}, noticeMonths = 2) => {
  const leaving = demoClients
    .filter(({ grade }) => grade === 'D')
    .map((client) => ({ ...client, leftMonths: leftAfterMonths(noticeMonths) }));
  return planExits({ clients: demoClients, leaving, order, figures: { ...figures, ...change } });
};
const namesOf = (ids: readonly ClientId[]) =>
  demoClients.filter(({ clientId }) => ids.includes(clientId)).map(({ name }) => name);

test.each([
  ['least-fit', ['D3', 'D1', 'D2']],
  ['relief', ['D1', 'D2', 'D3']],
  ['risk', ['D3', 'D2', 'D1']],
] as const)('%s: one after the other, each with its notice', (order, names) => {
  const { steps, notWithin } = plan(order);
  expect(steps.map(({ clientId }) => clientId)).toEqual(idsOf(...names));
  expect(steps.map(({ noticeMonth, leftMonth }) => [noticeMonth, leftMonth])).toEqual([
    [1, 3],
    [3, 5],
    [5, 7],
  ]);
  expect(notWithin).toEqual([]);
});

test('the user has the last word on the order', () => {
  expect(plan(idsOf('D1', 'D3', 'D2')).steps.map(({ clientId }) => clientId)).toEqual(idsOf('D1', 'D3', 'D2'));
});

test('waits for resold hours where leaving sooner would eat the reserve, and says who does not fit at all', () => {
  // Needs leave 17 a month: with five hours resold, the 375 of D3 come back, the others' do not.
  const tight = plan('risk', {
    privateNeedMinorPerMonth: 660_000,
    cashReserveMinor: 200_000,
    resellHoursPerMonth: 5,
  });
  expect(namesOf(tight.steps.map(({ clientId }) => clientId))).toEqual(['D3']);
  expect(namesOf(tight.notWithin)).toEqual(['D1', 'D2']);
});

test('a quarterly end is waited for: notice in month 2 ends with month 3 as that in month 1 does', () => {
  const [d1] = idsOf('D1');
  const quarterEnds = Array.from({ length: 36 }, (_, index) => Math.ceil((index + 2) / 3) * 3 + 1);
  const leaving = demoClients
    .filter(({ clientId }) => clientId === d1)
    .map((one) => ({ ...one, leftMonths: quarterEnds }));
  const { steps } = planExits({ clients: demoClients, leaving, order: 'risk', figures });
  expect(steps).toEqual([{ clientId: d1, noticeMonth: 1, leftMonth: 4 }]);
});

describe('month by month', () => {
  test('the account of the demo book', () => {
    const { months } = plan('risk');
    expect(months).toHaveLength(36);
    expect(months[0]).toMatchObject({ month: 1, refillMinor: 0, runwayMonths: null, reserveMinor: 1_500_000 });
    expect(months[0]?.netMinor).toBeCloseTo(9_350_000 / 12, 6);
    // D3 has left in month 3; of 10 freed hours a month 5 (30 x 1/6) are sold at 89,000 / 1,380 h.
    expect(months[2]?.netMinor).toBeCloseTo(8_900_000 / 12, 6);
    expect(months[2]?.refillMinor).toBeCloseTo(5 * (8_900_000 / 1380), 6);
  });

  test('never below three months of runway, whatever the figures, and nobody leaves twice', () => {
    const money = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ netMinor: money, minutes: fc.integer({ min: 0, max: 20_000 }) }), { maxLength: 8 }),
        fc.record({
          privateNeedMinorPerMonth: money,
          fixedCostMinorPerMonth: fc.constant(0),
          cashReserveMinor: money,
          resellHoursPerMonth: fc.integer({ min: 0, max: 60 }),
          rampMonths: fc.integer({ min: 0, max: 12 }),
        }),
        fc.integer({ min: 0, max: 6 }),
        (entries, some, noticeMonths) => {
          const clients = entries.map((entry, index) => makeClient(`c${index}`, entry));
          const leaving = clients.map((client) => ({ ...client, leftMonths: leftAfterMonths(noticeMonths) }));
          const { steps, notWithin, months } = planExits({ clients, leaving, order: 'risk', figures: some });
          expect([...steps.map(({ clientId }) => clientId), ...notWithin].sort()).toEqual(
            clients.map(({ clientId }) => clientId).sort(),
          );
          if (steps.length > 0) expect(months.every(({ runwayMonths }) => (runwayMonths ?? 3) >= 3)).toBe(true);
        },
      ),
    );
  });
});
