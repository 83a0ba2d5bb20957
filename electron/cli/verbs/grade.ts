import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { explainGrade } from '../../../shared/scorecard/explain-grade.ts';
import { buildGradeJson } from '../../../shared/scorecard/grade-json.ts';
import { computeBook } from '../../services/book/grade-book.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import { formatters, texts } from '../text/book-texts.ts';
import { formatClients } from '../text/format-clients.ts';
import { formatMatrix } from '../text/format-matrix.ts';
import type { Answer } from './answer.ts';

/** `grade [--as-of DAY]`: today where no day is given. */
export function grade(deps: ServiceDeps, asOfText: string | undefined): Answer {
  const computed = computeBook(deps, asOfText === undefined ? deps.ports.clock.today() : readDay(asOfText));
  const json = buildGradeJson(computed.book, computed.currency, (client) =>
    explainGrade(client.explanation, texts, formatters),
  );
  return { json, text: `${formatMatrix(computed)}\n\n${formatClients(computed)}` };
}

function readDay(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined)
    throw new Refusal('bad-arguments', `"${text}" is no day of the form YYYY-MM-DD`, { asOf: text });
  return day;
}
