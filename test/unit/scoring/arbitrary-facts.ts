import fc from 'fast-check';
import { addDays, addMonths } from '../../../shared/core/dates.ts';
import type { ActiveFlag, Assessed, ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { assessableIds, flagKinds, levels } from '../../../shared/scoring/level.ts';
import { asOf, buildFacts } from './build-facts.ts';

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const daysAgo = fc.integer({ min: 0, max: 800 }).map((days) => addDays(asOf, -days));

const assessed: fc.Arbitrary<Assessed> = fc.record({
  level: fc.constantFrom(...levels),
  nudge: fc.integer({ min: -8, max: 8 }),
  isPinned: fc.boolean(),
  assessedOn: daysAgo,
});

const flag: fc.Arbitrary<ActiveFlag> = fc
  .record({
    kind: fc.constantFrom(...flagKinds),
    happenedOn: daysAgo,
    isEscalated: fc.boolean(),
  })
  .map((given) => ({ ...given, expiresOn: addMonths(given.happenedOn, 12) }));

const assessments = fc
  .tuple(...assessableIds.map((id) => fc.option(fc.tuple(fc.constant(id), assessed), { nil: null, freq: 4 })))
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)) as ClientFacts['assessments']);

/** Any facts that a store could hand over, unknowns and oddities included. */
export const arbitraryFacts: fc.Arbitrary<ClientFacts> = fc
  .record({
    invoiceCount: fc.integer({ min: 0, max: 12 }),
    revenueMinor: fc.integer({ min: -50_000, max: 3_000_000 }),
    costSharePct: fc.integer({ min: -5, max: 120 }),
    unknownCostInvoiceCount: fc.constantFrom(0, 0, 3),
    recurringPct: orNull(fc.integer({ min: -10, max: 110 })),
    minutesWorked: orNull(fc.integer({ min: 1, max: 40_000 })),
    lateness: fc.record({
      invoiceCount: fc.integer({ min: 0, max: 12 }),
      daysTotal: fc.integer({ min: -100, max: 800 }),
    }),
    firstActivityOn: orNull(daysAgo),
    foreignCurrencyCount: fc.constantFrom(0, 0, 0, 2),
    estimates: fc.record({
      revenueMinorPerYear: orNull(fc.integer({ min: 0, max: 2_000_000 })),
      minutesPerYear: orNull(fc.integer({ min: 1, max: 40_000 })),
      unloggedMinutesPerYear: orNull(fc.integer({ min: 1, max: 5_000 })),
      passThroughSharePct: orNull(fc.integer({ min: 0, max: 100 })),
    }),
    assessments,
    flags: fc.array(flag, { maxLength: 2 }),
    sizeExemption: fc.constantFrom(null, null, { kind: 'referrer', reason: 'sends others' } as const),
  })
  .map(({ costSharePct, recurringPct, ...given }) => {
    const revenueMinor = given.invoiceCount === 0 ? 0 : given.revenueMinor;
    const passThroughMinor = Math.round((Math.abs(revenueMinor) * costSharePct) / 100);
    const recurringNetMinor =
      recurringPct === null ? null : Math.round(((revenueMinor - passThroughMinor) * recurringPct) / 100);
    const timeEntryCount = given.minutesWorked === null ? 0 : 1;
    const unknownCostRevenueMinor = given.unknownCostInvoiceCount > 0 ? Math.round(revenueMinor / 4) : 0;
    return buildFacts({
      ...given,
      name: 'Any',
      revenueMinor,
      passThroughMinor,
      recurringNetMinor,
      timeEntryCount,
      unknownCostRevenueMinor,
    });
  });
