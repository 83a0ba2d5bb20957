import { toUnits } from '../../../shared/core/money.ts';
import { explainGrade } from '../../../shared/scorecard/explain-grade.ts';
import { formatScoreTenth } from '../../../shared/scorecard/format-score.ts';
import { writeWhySentence } from '../../../shared/scorecard/why-sentence.ts';
import { rankOf } from '../../../shared/scoring/bands.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { alignColumns } from './align-columns.ts';
import { type BookToWrite, formatters, texts } from './book-texts.ts';

/** A table of all clients, best grade first, with the figures behind it. */
export function formatClients({ book, currency }: BookToWrite): string {
  const rows = sortByGrade(book.clients).map(({ figures, ...client }) => [
    writeGrade(client),
    client.name,
    orDash(figures.revenueMinor, (minor) => formatters.wholeMoney(minor, currency)),
    orDash(figures.minutesWorked, formatters.hours),
    orDash(figures.marginPct, formatters.decimal1),
    orDash(figures.ehrMinor, (minor) => formatters.decimal1(toUnits(minor, currency))),
    orDash(client.axes.F.score, (score) => formatScoreTenth(score, formatters)),
    orDash(client.axes.R.score, (score) => formatScoreTenth(score, formatters)),
    explainGrade(client.explanation, texts, formatters),
  ]);
  const header = ['', 'client', currency, 'hours', 'margin %', `${currency}/h`, 'F', 'R', 'how'];
  const sides = ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'] as const;
  return alignColumns([header, ...rows], sides);
}

/** One line of reasons for each client, best grade first. */
export function formatReasons({ book, currency, rates }: BookToWrite): string {
  const context = { targetRatePerHourMinor: rates.targetRatePerHourMinor, currency, texts, formatters };
  return alignColumns(
    sortByGrade(book.clients).map((client) => [writeGrade(client), client.name, writeWhySentence(client, context)]),
  );
}

function orDash<T>(value: T | null, write: (value: T) => string): string {
  return value === null ? '-' : write(value);
}

function writeGrade({
  grade,
  provisional,
  probation,
}: Pick<GradedClient, 'grade' | 'provisional' | 'probation'>): string {
  return grade === null ? '-' : `${grade}${provisional ? '?' : ''}${probation ? '!' : ''}`;
}

function sortByGrade(clients: readonly GradedClient[]): GradedClient[] {
  const rank = ({ grade }: GradedClient) => (grade === null ? 4 : rankOf(grade));
  return [...clients].sort((one, other) => rank(one) - rank(other) || (other.index ?? 0) - (one.index ?? 0));
}
