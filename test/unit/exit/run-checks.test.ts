import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { type NoticeCheckId, noticeChecks } from '../../../shared/exit/pre-flight/notice-checks.ts';
import type { InventoryFacts, LetterSays, PreFlightFacts } from '../../../shared/exit/pre-flight/pre-flight-facts.ts';
import { type CheckAnswer, runChecks } from '../../../shared/exit/pre-flight/run-checks.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { makeFormatters } from '../../../shared/i18n/formatters.ts';
import { flagKinds } from '../../../shared/scoring/level.ts';

const today = toCalendarDate('2026-06-30');
const daysAgo = (days: number) => addDays(today, -days);
const texts = getCatalog('en');

const inventory: InventoryFacts = {
  packPct: 0,
  neededOpen: 0,
  devices: 0,
  ownDevices: 0,
  subscriptions: 0,
  lastRenewalOn: null,
  credentials: 0,
  ownAccesses: 0,
  backups: 0,
  restoredOn: null,
};
const nothing: PreFlightFacts = {
  today,
  startedOn: null,
  period: null,
  fixedEndOn: null,
  deadline: null,
  agreementsSignedOn: [],
  flags: [],
  incidents: [],
  remindersSentOn: [],
  writtenAdviceOn: [],
  openAdvice: 0,
  entries: 0,
  isTold: null,
  openPromises: 0,
  openTickets: 0,
  parting: null,
  openInvoices: [],
  isPrepaid: false,
  inventory,
};
const says: LetterSays = { endOn: null, isReasonChosen: false, hasStatement: false, hasSuccessors: false };

function run(
  facts: Partial<PreFlightFacts> = {},
  letter: Partial<LetterSays> = {},
  answers: readonly CheckAnswer[] = [],
  isAtOnce = false,
) {
  const look = {
    facts: { ...nothing, ...facts },
    letter: { ...says, ...letter },
    words: texts.preFlight.found,
    flags: texts.evidence.flags,
    formatters: makeFormatters('en-GB'),
  };
  const { checks, ...rest } = runChecks(look, answers, isAtOnce);
  // The spaces of numbers do not break.
  const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00A0', ' '));
  return {
    ...rest,
    checks: checks.map(({ said, warnings, ...check }) => ({ ...check, said: plain(said), warnings: plain(warnings) })),
  };
}

function stateOf(id: NoticeCheckId, facts: Partial<PreFlightFacts>, letter: Partial<LetterSays> = {}) {
  return run(facts, letter).checks.find((check) => check.id === id);
}

const parting = (verdict: NonNullable<PreFlightFacts['parting']>['verdict'], top1 = 20, top3 = 40) => ({
  parting: { verdict, top1AfterPct: top1, top3AfterPct: top3 },
});
const restored = (days: number | null) => ({
  inventory: { ...inventory, backups: 2, restoredOn: days === null ? null : daysAgo(days) },
});
const alarm = (days: number) => ({ incidents: [{ kind: 'security' as const, happenedOn: daysAgo(days) }] });
const euro = 'EUR' as CurrencyCode;

describe('a point before notice', () => {
  it.each<[NoticeCheckId, Partial<PreFlightFacts>, Partial<LetterSays>, 'clear' | 'open' | 'against']>([
    ['contract-read', { period: { count: 3, unit: 'months' } }, {}, 'open'],
    ['fixed-term', { fixedEndOn: toCalendarDate('2026-12-31') }, { endOn: toCalendarDate('2026-12-30') }, 'against'],
    ['fixed-term', { fixedEndOn: toCalendarDate('2026-12-31') }, { endOn: toCalendarDate('2026-12-31') }, 'open'],
    ['end-date', {}, {}, 'open'],
    ['end-date', {}, { endOn: toCalendarDate('2026-12-31') }, 'clear'],
    ['told', { isTold: true }, {}, 'clear'],
    ['told', { isTold: false }, {}, 'against'],
    ['told', {}, {}, 'open'],
    ['cool-off', {}, {}, 'open'],
    ['cool-off', { startedOn: daysAgo(1) }, {}, 'against'],
    ['cool-off', { startedOn: daysAgo(2) }, {}, 'clear'],
    ['reason', {}, { isReasonChosen: true }, 'clear'],
    ['moment', alarm(13), {}, 'against'],
    ['moment', alarm(14), {}, 'open'],
    ['promises', { openPromises: 1 }, {}, 'open'],
    ['promises', {}, {}, 'clear'],
    ['runway', parting({ kind: 'can-be-afforded', needsAreMet: true }), {}, 'clear'],
    ['runway', parting({ kind: 'no', runwayMonths: 2.4 }), {}, 'against'],
    ['runway', parting({ kind: 'not-yet', breakEven: { kind: 'never' } }), {}, 'against'],
    ['runway', parting({ kind: 'unknown', missing: ['cashReserve'], reason: 'settings' }), {}, 'open'],
    ['runway', {}, {}, 'open'],
    ['hardware', { inventory: { ...inventory, devices: 4 } }, {}, 'clear'],
    ['hardware', { inventory: { ...inventory, devices: 4, ownDevices: 1 } }, {}, 'open'],
    ['hardware', {}, {}, 'open'],
    ['pack', { inventory: { ...inventory, packPct: 79.9 } }, {}, 'against'],
    ['pack', { inventory: { ...inventory, packPct: 80 } }, {}, 'clear'],
    ['backups', {}, {}, 'open'],
    ['backups', restored(null), {}, 'against'],
    ['backups', restored(90), {}, 'clear'],
    ['backups', restored(91), {}, 'against'],
  ])('%s with %j and %j is %s', (id, facts, letter, state) => {
    expect(stateOf(id, facts, letter)?.state).toBe(state);
  });

  it('never calls 79.9 % of a pack 80', () => {
    expect(stateOf('pack', { inventory: { ...inventory, packPct: 79.9 } })?.said).toEqual(['79 % known.']);
  });

  it('warns of concentration and of the turn of the year without holding anything up', () => {
    const found = stateOf('runway', parting({ kind: 'can-be-afforded', needsAreMet: true }, 31, 62));
    expect(found).toMatchObject({
      state: 'clear',
      warnings: ['Concentration afterwards: largest client 31 %, three largest 62 % of revenue.'],
    });
    expect(stateOf('moment', {}, { endOn: toCalendarDate('2026-12-31') })).toMatchObject({
      state: 'open',
      warnings: ['The end on 31 Dec 2026 falls into the weeks around the turn of the year.'],
    });
  });

  it('tells sums of each currency, and arrears by their due dates', () => {
    const open = (dueOn: string | null, openMinor: number, currency: CurrencyCode) => ({
      dueOn: dueOn === null ? null : toCalendarDate(dueOn),
      openMinor,
      currency,
    });
    const openInvoices = [
      open('2026-06-01', 10_000, euro),
      open('2026-07-30', 20_000, euro),
      open(null, 5_000, 'CHF' as CurrencyCode),
    ];
    expect(stateOf('invoices', { openInvoices })?.said).toEqual(['3 invoices open, €300.00 + CHF 50.00.']);
    expect(stateOf('lawyer', { openInvoices })?.said).toEqual(['1 invoice overdue, €100.00.']);
  });
});

describe('the points together', () => {
  const answerTo = (check: NoticeCheckId, because: string | null): CheckAnswer => ({
    check,
    because,
    answeredOn: today,
  });

  it('are settled by a tick where the data leave it open, by a reason only where they speak against it', () => {
    const withTick = noticeChecks.map(({ id }) => answerTo(id, null));
    const facts = { isTold: false };
    const open = run(facts, {}, withTick).checks.filter(({ isSettled }) => !isSettled);
    expect(open.map(({ id }) => id)).toEqual(['told', 'pack']);
    const withReasons = noticeChecks.map(({ id }) => answerTo(id, 'agreed'));
    expect(run(facts, {}, withReasons).isSettled).toBe(true);
  });

  it('are answered at once, with what was found still told', () => {
    const { isSettled, checks } = run({ isTold: false }, {}, [], true);
    expect(isSettled).toBe(true);
    expect(checks.find(({ id }) => id === 'told')).toMatchObject({ state: 'against', isSettled: false });
  });

  it.each(flagKinds)('leave out relationship and timing after %s only where it ends at once', (flag) => {
    const { checks } = run({ flags: [{ flag, happenedOn: daysAgo(3) }] });
    const skipped = checks.filter(({ said }) => said.some((line) => line.startsWith('Not needed')));
    const isSkipped = flag === 'DB1' || flag === 'DB6';
    expect(new Set(skipped.map(({ block }) => block))).toEqual(new Set(isSkipped ? ['relationship', 'timing'] : []));
  });

  it('are settled together exactly where each of them is', () => {
    const answers = fc
      .subarray(noticeChecks.map(({ id }) => id))
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.boolean().map((isReasoned) => answerTo(id, isReasoned ? 'agreed' : null)))),
      );
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(true, false, null),
        fc.integer({ min: 0, max: 100 }),
        (given, isTold, pct) => {
          const { isSettled, checks } = run({ isTold, inventory: { ...inventory, packPct: pct } }, {}, given);
          expect(isSettled).toBe(checks.every((check) => check.isSettled));
          for (const { state, answer, isSettled: isOne } of checks) {
            if (state === 'against' && answer?.because == null) expect(isOne).toBe(false);
          }
        },
      ),
    );
  });
});
