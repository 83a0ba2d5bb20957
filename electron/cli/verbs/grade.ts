import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { explainGrade } from '../../../shared/scorecard/explain-grade.ts';
import { buildGradeJson, type GradeJson } from '../../../shared/scorecard/grade-json.ts';
import { outlookJson } from '../../../shared/scorecard/outlook-json.ts';
import { type ComputedBook, computeBook } from '../../services/book/grade-book.ts';
import { computeOutlooks } from '../../services/model/get-outlook.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import { formatters, texts } from '../text/book-texts.ts';
import { formatClients, formatReasons } from '../text/format-clients.ts';
import { formatMatrix } from '../text/format-matrix.ts';
import type { Answer } from './answer.ts';
import { readDay } from './read-day.ts';

/** `grade [--as-of DAY]`: today where no day is given. */
export function grade(deps: ServiceDeps, asOfText: string | undefined): Answer {
  const computed = computeBook(deps, readDay(asOfText, deps.ports.clock.today()));
  return {
    // Ways up and how sure take longer than all the rest: only where they are printed.
    get json() {
      return toJson(computed);
    },
    get text() {
      return `${formatMatrix(computed)}\n\n${formatClients(computed)}`;
    },
  };
}

/** Today's book in the pieces from which a longer answer is made. */
export function gradeToday(deps: ServiceDeps): {
  readonly json: GradeJson;
  readonly matrix: string;
  readonly reasons: string;
} {
  const computed = computeBook(deps, deps.ports.clock.today());
  return { json: toJson(computed), matrix: formatMatrix(computed), reasons: formatReasons(computed) };
}

/** Everything known of a graded book, with the way ahead of each client. */
function toJson(computed: ComputedBook) {
  const { book, currency, model, modelHead } = computed;
  const json = buildGradeJson(book, currency, (client) => explainGrade(client.explanation, texts, formatters));
  const context = { texts: getCatalog('en'), formatters, currency };
  const outlooks = computeOutlooks(computed);
  const clients = json.clients.map((client, at) => {
    const outlook = outlooks[at];
    return outlook === undefined ? client : { ...client, ...outlookJson(outlook, context) };
  });
  return { ...json, model: modelHead?.name ?? model.name, clients };
}
