import { assertNever } from '../core/errors.ts';
import type { CurrencyCode } from '../core/money.ts';
import { toUnits } from '../core/money.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { Formatters } from '../i18n/formatters.ts';
import type { Tip } from '../scoring/how-sure/how-sure.ts';
import type { NoWayReason, WayChange } from '../scoring/ways-up/way.ts';

export type WayContext = {
  readonly texts: Pick<Catalog, 'outlook' | 'assessment' | 'evidence'>;
  readonly formatters: Formatters;
  readonly currency: CurrencyCode;
};

/** A change as something that a person can do: "fee from 400 to 452 a month (+52)". */
export function describeChange(change: WayChange, context: WayContext): string {
  const { texts, formatters } = context;
  const { change: words } = texts.outlook;
  switch (change.kind) {
    case 'fee': {
      const from = roundedFee(change.fromMinor, context);
      const to = roundedFee(change.toMinor, context);
      const more = formatters.wholeMoney(change.toMinor - change.fromMinor, context.currency);
      return words.fee(from, to, more);
    }
    case 'hours':
      return words.hours(formatters.hours(change.fromHours * 60), formatters.integer(change.toHours));
    case 'days':
      return describeDays(change.fromDays, change.toDays, context);
    case 'recurring':
      return words.recurring(formatters.pct0(change.fromPct), formatters.pct0(change.toPct));
    case 'level': {
      const { name, levels } = texts.assessment.criteria[change.criterion];
      const anchor = levels[change.to];
      return words.level(name, change.from, change.to, `${anchor.slice(0, 1).toLowerCase()}${anchor.slice(1)}`);
    }
    case 'own-level':
      return change.anchor === ''
        ? words.ownLevel(change.name, change.from, change.to)
        : words.level(change.name, change.from, change.to, change.anchor);
    default:
      return assertNever(change);
  }
}

function roundedFee(amountMinor: number, { formatters, currency }: WayContext): string {
  return formatters.wholeMoney(amountMinor, currency);
}

function describeDays(from: number, to: number, { texts, formatters }: WayContext): string {
  const { change: words } = texts.outlook;
  const days = (value: number) => formatters.integer(Math.abs(value));
  if (to > 0) return words.days(days(from), days(to));
  if (to === 0) return words.onDueDate(days(from));
  return words.ahead(from >= 0.5 ? words.nowLate(days(from)) : words.nowAhead(days(from)), days(to));
}

/** What to do about it: the play for what is weak. */
export function describePlay(change: WayChange, { texts }: Pick<WayContext, 'texts'>): string {
  const { plays } = texts.outlook;
  if (change.kind === 'own-level') return plays.own;
  return change.kind === 'level' ? plays[change.criterion] : plays[change.kind];
}

/** Why nothing within reach leads up. */
export function describeNoWay(why: NoWayReason, target: string, { texts, formatters }: WayContext): string {
  const { noWay } = texts.outlook;
  switch (why.kind) {
    case 'cap':
      return noWay.cap(formatters.list(why.flags.map((flag) => texts.evidence.flags[flag].name)), why.cap);
    case 'more-than-two':
      return noWay.moreThanTwo(target);
    case 'size':
      return noWay.size(target);
    case 'out-of-reach':
      return noWay.outOfReach(target);
    default:
      return assertNever(why);
  }
}

/** "D if it is really 86 h, not 75". */
export function describeTip(tip: Tip, { texts, formatters, currency }: WayContext): string {
  if (tip.kind === 'hours') {
    return texts.outlook.tipHours(tip.grade, formatters.integer(tip.toHours), formatters.hours(tip.fromHours * 60));
  }
  const amount = (minor: number) => {
    const units = toUnits(Math.round(minor), currency);
    return Number.isInteger(units) ? formatters.integer(units) : formatters.decimal2(units);
  };
  return texts.outlook.tipCost(tip.grade, amount(tip.toMinor), amount(tip.fromMinor));
}
