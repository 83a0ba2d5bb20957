import { Refusal } from '../core/errors.ts';
import type { ColumnValues } from './find-date-order.ts';
import type { DecimalSign, DetectedReason } from './import-kind.ts';
import { findDecimalEvidence, stripNumber } from './read-number.ts';

export type FoundDecimal = {
  readonly decimal: DecimalSign;
  readonly reason: DetectedReason;
  /** Empty where no sign would change a number. */
  readonly alternatives: readonly DecimalSign[];
};

function found(decimal: DecimalSign, reason: DetectedReason): FoundDecimal {
  return { decimal, reason, alternatives: [decimal === 'dot' ? 'comma' : 'dot'] };
}

type Verdict =
  | { readonly kind: 'decided'; readonly decimal: DecimalSign; readonly example: string }
  | { readonly kind: 'open'; readonly example: string }
  | { readonly kind: 'indifferent' };

const agreedShare = 0.95;

/**
 * The decimal sign of one column: by its own numbers, else by those of other columns of the file. Refuses with
 * `ambiguous-decimal` where one separator stands before exactly three digits in every number ("1.000").
 */
export function findDecimal(
  column: ColumnValues,
  others: () => readonly ColumnValues[],
  given: DecimalSign | undefined,
): FoundDecimal {
  if (given !== undefined) return found(given, { kind: 'given' });
  const own = judge(column);
  if (own.kind === 'decided') return found(own.decimal, { kind: 'value-shows', example: own.example });
  if (own.kind === 'indifferent') return { decimal: 'dot', reason: { kind: 'cannot-matter' }, alternatives: [] };
  const told = others().flatMap((other) => {
    const verdict = judge(other);
    return verdict.kind === 'decided' ? [{ decimal: verdict.decimal, name: other.name }] : [];
  });
  const [first] = told;
  if (first !== undefined && told.every(({ decimal }) => decimal === first.decimal))
    return found(first.decimal, { kind: 'other-column', column: first.name });
  throw new Refusal(
    'ambiguous-decimal',
    `${own.example} in "${column.name}" fits a decimal comma and a decimal point`,
    {
      choices: ['comma', 'dot'],
      column: column.name,
      example: own.example,
    },
  );
}

function judge({ values }: ColumnValues): Verdict {
  const votes = { comma: 0, dot: 0 };
  const examples = { comma: '', dot: '' };
  let open: string | undefined;
  for (const value of values) {
    const number = stripNumber(value);
    if (number === undefined) continue;
    const evidence = findDecimalEvidence(number.body);
    if (evidence === 'either') open ??= value;
    else if (evidence !== 'none') {
      votes[evidence] += 1;
      examples[evidence] ||= value;
    }
  }
  const most = votes.comma >= votes.dot ? 'comma' : 'dot';
  const sum = votes.comma + votes.dot;
  if (sum > 0 && votes[most] >= sum * agreedShare) return { kind: 'decided', decimal: most, example: examples[most] };
  if (sum > 0) return { kind: 'open', example: examples[most] };
  return open === undefined ? { kind: 'indifferent' } : { kind: 'open', example: open };
}
