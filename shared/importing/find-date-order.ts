import { Refusal } from '../core/errors.ts';
import type { DateOrder, DetectedReason } from './import-kind.ts';
import { findOrderEvidence } from './read-date.ts';

/** Distinct cells of one column. */
export type ColumnValues = { readonly name: string; readonly values: ReadonlySet<string> };

export type FoundOrder = {
  readonly order: DateOrder;
  readonly reason: DetectedReason;
  /** Empty where no order would change a date. */
  readonly alternatives: readonly DateOrder[];
};

const dateOrders = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateOrder[];

function found(order: DateOrder, reason: DetectedReason): FoundOrder {
  return { order, reason, alternatives: dateOrders.filter((other) => other !== order) };
}

type Verdict =
  | { readonly kind: 'decided'; readonly order: 'dmy' | 'mdy'; readonly example: string }
  | { readonly kind: 'open'; readonly example: string }
  | { readonly kind: 'indifferent' };

/** A column with contradicting dates is taken as decided where at least this share of what decides agrees. */
const agreedShare = 0.95;

/**
 * The order of day and month of one column: by its own dates, else by those of other columns of the file. Refuses with
 * `ambiguous-date-order` where every date fits both orders and they differ.
 */
export function findDateOrder(
  column: ColumnValues,
  others: () => readonly ColumnValues[],
  given: DateOrder | undefined,
): FoundOrder {
  if (given !== undefined) return found(given, { kind: 'given' });
  const own = judge(column);
  if (own.kind === 'decided') return found(own.order, { kind: 'value-shows', example: own.example });
  if (own.kind === 'indifferent') return { order: 'dmy', reason: { kind: 'cannot-matter' }, alternatives: [] };
  const told = others().flatMap((other) => {
    const verdict = judge(other);
    return verdict.kind === 'decided' ? [{ order: verdict.order, name: other.name }] : [];
  });
  const [first] = told;
  if (first !== undefined && told.every(({ order }) => order === first.order))
    return found(first.order, { kind: 'other-column', column: first.name });
  throw new Refusal('ambiguous-date-order', `${own.example} in "${column.name}" fits day/month and month/day`, {
    choices: ['dmy', 'mdy'],
    column: column.name,
    example: own.example,
  });
}

function judge({ values }: ColumnValues): Verdict {
  const votes = { dmy: 0, mdy: 0 };
  const examples = { dmy: '', mdy: '' };
  let open: string | undefined;
  let dotted: string | undefined;
  for (const value of values) {
    const shown = findOrderEvidence(value);
    if (shown === undefined) continue;
    if (shown.evidence === 'dmy' || shown.evidence === 'mdy') {
      votes[shown.evidence] += 1;
      examples[shown.evidence] ||= value;
    } else if (shown.evidence === 'either') {
      if (shown.sign === '.') dotted ??= value;
      else open ??= value;
    }
  }
  return weigh(votes, examples, { open, dotted });
}

type Undecided = { readonly open: string | undefined; readonly dotted: string | undefined };

function weigh(
  votes: { dmy: number; mdy: number },
  examples: { dmy: string; mdy: string },
  { open, dotted }: Undecided,
): Verdict {
  const most = votes.dmy >= votes.mdy ? 'dmy' : 'mdy';
  const sum = votes.dmy + votes.mdy;
  if (sum > 0 && votes[most] >= sum * agreedShare) return { kind: 'decided', order: most, example: examples[most] };
  if (sum > 0) return { kind: 'open', example: examples[most] };
  if (open !== undefined) return { kind: 'open', example: open };
  // dots between numbers are written with the day first wherever they are written at all
  if (dotted !== undefined) return { kind: 'decided', order: 'dmy', example: dotted };
  return { kind: 'indifferent' };
}
