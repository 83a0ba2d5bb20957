import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import { isNoticeCheckId } from '../../../shared/exit/pre-flight/notice-checks.ts';
import type { LetterSays } from '../../../shared/exit/pre-flight/pre-flight-facts.ts';
import { type CheckAnswer, type PreFlight, runChecks } from '../../../shared/exit/pre-flight/run-checks.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { makeFormatters, type NumberStyle } from '../../../shared/i18n/formatters.ts';
import { listLetterChecks } from '../../db/repositories/letter-checks.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { rememberFacts } from '../documents/remember-facts.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { gatherPreFlight } from './gather-pre-flight.ts';

type LetterOnItsWay = {
  readonly clientId: ClientId;
  /** Null for a letter that is not kept, as on the command line. */
  readonly documentId: DocumentId | null;
  readonly says: LetterSays;
  /** Whether every point was answered in one go. */
  readonly isAtOnce: boolean;
  readonly numberStyle: NumberStyle;
};

/** The points to check before notice for one letter: what the data say, what the user said. */
export function readPreFlight(deps: ServiceDeps, letter: LetterOnItsWay): PreFlight {
  const { db, systemLocale } = deps;
  const { clientId, documentId, says, isAtOnce, numberStyle } = letter;
  const settings = readSettings(db);
  const texts = getCatalog(settings.language);
  const facts = rememberFacts(deps, 'pre-flight', { clientId, documentId }, () => gatherPreFlight(deps, letter));
  const look = {
    facts,
    letter: says,
    words: texts.preFlight.found,
    flags: texts.evidence.flags,
    formatters: makeFormatters(settings.formatLocale ?? systemLocale, numberStyle),
  };
  return runChecks(look, documentId === null ? [] : answersOf(deps, documentId), isAtOnce);
}

function answersOf({ db }: ServiceDeps, documentId: DocumentId): CheckAnswer[] {
  return listLetterChecks(db, documentId).flatMap(({ check, because, answeredOn }) =>
    // A check that an older or newer program knew.
    isNoticeCheckId(check) ? [{ check, because, answeredOn: answeredOn satisfies CalendarDate }] : [],
  );
}
