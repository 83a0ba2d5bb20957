import type { CalendarDate } from '../core/dates.ts';
import { toEpochDay } from '../core/dates.ts';
import type { SectionStatus } from './blocks.ts';
import type { PaperLanguage } from './paper-document.ts';

/** The few words that paper itself brings, in the language of the document. */
export type PaperTexts = {
  readonly internal: string;
  readonly draft: string;
  readonly contents: string;
  readonly page: string;
  /** "Page 2 of 7" around two numbers that only the printer knows. */
  readonly pageOf: readonly [before: string, between: string];
  readonly unknown: string;
  readonly unknownAsk: (who: string) => string;
  readonly missing: (what: string) => string;
  readonly missingAsk: (what: string, who: string) => string;
  readonly notApplicable: string;
  readonly notApplicableBecause: (reason: string) => string;
  readonly status: Readonly<Record<SectionStatus, string>>;
  readonly statusLabel: string;
  readonly statusWithNote: (status: string, note: string) => string;
  readonly verifiedOn: (date: string) => string;
  /** "3 pages", of a section in the contents. */
  readonly pagesCount: (count: number) => string;
  readonly placeAndDate: string;
  readonly signature: string;
  /** Stands behind the word for a signature: what is printed there is a firm, and a person signs. */
  readonly nameInPrint: string;
};

const en: PaperTexts = {
  internal: 'INTERNAL',
  draft: 'DRAFT',
  contents: 'Contents',
  page: 'Page',
  pageOf: ['Page', 'of'],
  unknown: 'unknown',
  unknownAsk: (who) => `unknown, ask ${who}`,
  missing: (what) => `Unknown: ${what}`,
  missingAsk: (what, who) => `Unknown: ${what}. Ask ${who}.`,
  notApplicable: 'not applicable',
  notApplicableBecause: (reason) => `not applicable: ${reason}`,
  status: {
    complete: 'complete',
    partial: 'partial',
    unknown: 'unknown',
    'not-applicable': 'not applicable',
    excluded: 'not part of the handover',
  },
  statusLabel: 'Status',
  statusWithNote: (status, note) => `${status} (${note})`,
  verifiedOn: (date) => `last verified ${date}`,
  pagesCount: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
  placeAndDate: 'Place, date',
  signature: 'Signature',
  nameInPrint: 'name in print',
};

const it: PaperTexts = {
  internal: 'USO INTERNO',
  draft: 'BOZZA',
  contents: 'Indice',
  page: 'Pagina',
  pageOf: ['Pagina', 'di'],
  unknown: 'non noto',
  unknownAsk: (who) => `non noto, chiedere a ${who}`,
  missing: (what) => `Non noto: ${what}`,
  missingAsk: (what, who) => `Non noto: ${what}. Chiedere a ${who}.`,
  notApplicable: 'non applicabile',
  notApplicableBecause: (reason) => `non applicabile: ${reason}`,
  status: {
    complete: 'completo',
    partial: 'parziale',
    unknown: 'non noto',
    'not-applicable': 'non applicabile',
    excluded: 'escluso dalla consegna',
  },
  statusLabel: 'Stato',
  statusWithNote: (status, note) => `${status} (${note})`,
  verifiedOn: (date) => `ultima verifica ${date}`,
  pagesCount: (count) => `${count} ${count === 1 ? 'pagina' : 'pagine'}`,
  placeAndDate: 'Luogo, data',
  signature: 'Firma',
  nameInPrint: 'nome in stampatello',
};

const de: PaperTexts = {
  internal: 'INTERN',
  draft: 'ENTWURF',
  contents: 'Inhalt',
  page: 'Seite',
  pageOf: ['Seite', 'von'],
  unknown: 'nicht bekannt',
  unknownAsk: (who) => `nicht bekannt, Auskunft: ${who}`,
  missing: (what) => `Nicht bekannt: ${what}`,
  missingAsk: (what, who) => `Nicht bekannt: ${what}. Auskunft: ${who}.`,
  notApplicable: 'entfällt',
  notApplicableBecause: (reason) => `entfällt: ${reason}`,
  status: {
    complete: 'vollständig',
    partial: 'teilweise',
    unknown: 'nicht bekannt',
    'not-applicable': 'entfällt',
    excluded: 'nicht Teil der Übergabe',
  },
  statusLabel: 'Stand',
  statusWithNote: (status, note) => `${status} (${note})`,
  verifiedOn: (date) => `zuletzt geprüft am ${date}`,
  pagesCount: (count) => `${count} ${count === 1 ? 'Seite' : 'Seiten'}`,
  placeAndDate: 'Ort, Datum',
  signature: 'Unterschrift',
  nameInPrint: 'Name in Druckbuchstaben',
};

const es: PaperTexts = {
  internal: 'USO INTERNO',
  draft: 'BORRADOR',
  contents: 'Índice',
  page: 'Página',
  pageOf: ['Página', 'de'],
  unknown: 'no consta',
  unknownAsk: (who) => `no consta, consultar a ${who}`,
  missing: (what) => `No consta: ${what}`,
  missingAsk: (what, who) => `No consta: ${what}. Consultar a ${who}.`,
  notApplicable: 'no procede',
  notApplicableBecause: (reason) => `no procede: ${reason}`,
  status: {
    complete: 'completo',
    partial: 'parcial',
    unknown: 'no consta',
    'not-applicable': 'no procede',
    excluded: 'no incluido en la entrega',
  },
  statusLabel: 'Estado',
  statusWithNote: (status, note) => `${status} (${note})`,
  verifiedOn: (date) => `última comprobación ${date}`,
  pagesCount: (count) => `${count} ${count === 1 ? 'página' : 'páginas'}`,
  placeAndDate: 'Lugar y fecha',
  signature: 'Firma',
  nameInPrint: 'nombre en mayúsculas',
};

const texts: Readonly<Record<PaperLanguage, PaperTexts>> = { en, it, de, es };

export function getPaperTexts(language: PaperLanguage): PaperTexts {
  return texts[language];
}

/** A date written so that nobody takes the month for the day: "3 April 2026". */
export function formatPaperDate(date: CalendarDate, locale: string): string {
  return formatterOf(locale, 'long').format(toEpochDay(date) * 86_400_000);
}

/** The same in a table, where there is less room: "3 Apr 2026". It stays on one line. */
export function formatTableDate(date: CalendarDate, locale: string): string {
  return formatterOf(locale, 'medium')
    .format(toEpochDay(date) * 86_400_000)
    .replaceAll(' ', '\u00A0');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept: to make one takes longer than to write a hundred dates with it. */
function formatterOf(locale: string, dateStyle: 'long' | 'medium'): Intl.DateTimeFormat {
  const key = `${dateStyle} ${locale}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
