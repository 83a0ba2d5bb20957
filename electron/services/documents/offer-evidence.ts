import type { FieldOffer } from '../../../shared/contract/document-calls.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { makeFormatters } from '../../../shared/i18n/formatters.ts';
import type { LetterKey } from '../../../shared/letters/letter-fields.ts';
import { getLetterTexts } from '../../../shared/letters/texts/letter-texts.ts';
import { formatPaperDate } from '../../../shared/paper/paper-texts.ts';
import { listAgreements } from '../../db/repositories/agreements.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { DocumentRequest } from './document-kind.ts';
import { listOpenAdvice } from './gather-meeting-facts.ts';
import { documentLocale } from './gather-operator.ts';

/** The latest ones are enough to choose from. */
const mostAgreements = 3;

/**
 * What the log holds for the questions of a letter: dated facts without a word about them. They are offered beside the
 * question and written only where the user takes them over.
 */
export function offerEvidence(
  deps: ServiceDeps,
  request: DocumentRequest,
): Readonly<Partial<Record<LetterKey, readonly FieldOffer[]>>> {
  return { agreementOn: offerAgreements(deps, request), openPoints: offerAdvice(deps, request) };
}

function offerAgreements({ db, systemLocale }: ServiceDeps, { clientId }: DocumentRequest): FieldOffer[] {
  const settings = readSettings(db);
  const { evidence, lettersUi } = getCatalog(settings.language);
  const { day } = makeFormatters(settings.formatLocale ?? systemLocale);
  const byDay = new Map(listAgreements(db, clientId).map((one) => [one.signedOn, one]));
  return [...byDay.values()].slice(0, mostAgreements).map(({ signedOn, kind }) => ({
    value: signedOn,
    source: lettersUi.offers.agreement(evidence.log.agreementKinds[kind].entry, day(signedOn)),
  }));
}

function offerAdvice({ db }: ServiceDeps, { clientId, language, datedOn }: DocumentRequest): FieldOffer[] {
  const settings = readSettings(db);
  const { openPoint } = getLetterTexts(language);
  const locale = documentLocale(language, settings);
  const advice = listOpenAdvice(db, clientId, datedOn);
  if (advice.length === 0) return [];
  const lines = advice.map(({ what, givenOn }) =>
    openPoint(what.trim().replace(/\.$/, ''), formatPaperDate(givenOn, locale)),
  );
  return [{ value: lines.join('\n'), source: getCatalog(settings.language).lettersUi.offers.advice(advice.length) }];
}
