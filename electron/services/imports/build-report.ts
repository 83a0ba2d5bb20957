import { findLookAlikes } from '../../../shared/client/likeness.ts';
import type { FileReport } from '../../../shared/contract/import-calls.ts';
import { type CurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { askOfRow } from '../../../shared/importing/answers/ask-of-row.ts';
import type { Drafts, Question } from '../../../shared/importing/drafts.ts';
import { type LeftOutRow, outcomeOf, type WhyCode } from '../../../shared/importing/left-out.ts';
import type { TableContents } from '../../../shared/importing/read-table.ts';
import { listClientNames } from '../../db/repositories/import-clients.ts';
import { askAboutTwins } from './ask-about-twins.ts';
import type { ImportSession } from './import-session.ts';
import { questionText, whyText } from './report-texts.ts';

type Draft = Drafts['drafts'][number];

export type LeftOutWithCells = LeftOutRow & { readonly cells: readonly string[] };

/** Duplicates beyond these are listed without their cells: a file that is imported again is known already. */
const duplicatesWithCells = 200;

/** Every row that was not taken, in the order of the file. */
export function listLeftOutRows(contents: TableContents, stored: readonly LeftOutRow[]): readonly LeftOutWithCells[] {
  let duplicates = 0;
  return [...contents.leftOut, ...stored]
    .toSorted((first, second) => first.line - second.line)
    .map((row) => {
      if (row.why.code === 'duplicate') duplicates += 1;
      const isKnown = row.why.code === 'duplicate' && duplicates > duplicatesWithCells;
      return { ...row, cells: isKnown ? [] : contents.cellsOf(row.line) };
    });
}

/** What a file would change or has changed, as the window and the terminal show it. */
export function buildReport(
  fileName: string,
  contents: TableContents,
  stored: { readonly drafts: readonly Draft[]; readonly leftOut: readonly LeftOutWithCells[] },
  session: ImportSession,
  texts: Catalog['importing'],
  { operatorCurrency, asked }: { readonly operatorCurrency: CurrencyCode | null; readonly asked: readonly Question[] },
): FileReport {
  const { leftOut } = stored;
  const skipped = leftOut.filter(({ why }) => outcomeOf(why.code) === 'skipped').length;
  const days = daysOf(stored.drafts);
  return {
    file: fileName,
    kind: contents.layout.kind,
    source: contents.layout.source,
    rows: {
      total: contents.rowCount,
      imported: contents.rowCount - leftOut.length,
      skipped,
      setAside: leftOut.length - skipped,
    },
    leftOut: leftOut.map(({ line, why, cells }) => ({
      row: line,
      why: whyText(texts, why),
      outcome: outcomeOf(why.code),
      ask: askOfRow(why.code),
      cells: [...cells],
    })),
    totals: sumUp(stored.drafts, operatorCurrency),
    firstOn: days.first,
    lastOn: days.last,
    clientsCreated: session.clientsCreated.map(({ name }) => name),
    questions: [...listQuestions(contents, stored, session), ...asked].map((question) => ({
      code: question.code,
      text: questionText(texts, question),
      rows: [...question.rows],
      choices: question.choices?.map(({ about, options }) => ({ about, options: [...options] })),
    })),
  };
}

/** Sums of what was imported, net and with VAT where the file tells it. Money without a currency counts as the operator's. */
function sumUp(drafts: readonly Draft[], operatorCurrency: CurrencyCode | null): FileReport['totals'] {
  const amountMinor: Record<string, number> = {};
  const grossMinor: Record<string, number> = {};
  let seconds = 0;
  let billableSeconds = 0;
  for (const draft of drafts) {
    if ('amountMinor' in draft || 'balanceMinor' in draft) {
      const currency = draft.currency ?? operatorCurrency ?? unstatedCurrency;
      const [net, gross] = sumsOf(draft);
      amountMinor[currency] = (amountMinor[currency] ?? 0) + net;
      grossMinor[currency] = (grossMinor[currency] ?? 0) + gross;
    } else if ('seconds' in draft) {
      seconds += draft.seconds;
      if (draft.isBillable === true) billableSeconds += draft.seconds;
    } else if ('revenueMinorPerYear' in draft && draft.revenueMinorPerYear !== null) {
      const currency = draft.revenueCurrency ?? operatorCurrency ?? unstatedCurrency;
      amountMinor[currency] = (amountMinor[currency] ?? 0) + draft.revenueMinorPerYear;
    }
  }
  return { amountMinor, grossMinor, minutes: seconds / 60, billableMinutes: billableSeconds / 60 };
}

type MoneyDraft = Extract<Draft, { readonly amountMinor: number } | { readonly balanceMinor: number | null }>;

/** Net and what is to be paid. Of postings the sum is what clients owe: payments lower it. */
function sumsOf(draft: MoneyDraft): readonly [number, number] {
  if (!('amountMinor' in draft)) return [draft.balanceMinor, draft.balanceMinor];
  if ('posting' in draft && draft.posting === 'payment') return [-draft.amountMinor, -draft.amountMinor];
  const gross = 'grossMinor' in draft ? draft.grossMinor : null;
  return [draft.amountMinor, gross ?? draft.amountMinor];
}

function dayOf(draft: Draft): string | null {
  if ('issuedOn' in draft) return draft.issuedOn;
  if ('workedOn' in draft) return draft.workedOn;
  if ('paidOn' in draft) return draft.paidOn;
  if ('openedAt' in draft) return draft.openedAt.slice(0, 10);
  if ('month' in draft) return `${draft.month}-01`;
  if ('assessedOn' in draft) return draft.assessedOn;
  return 'happenedOn' in draft ? draft.happenedOn : null;
}

function daysOf(drafts: readonly Draft[]): { readonly first: string | null; readonly last: string | null } {
  let first: string | null = null;
  let last: string | null = null;
  for (const draft of drafts) {
    const day = dayOf(draft);
    if (day === null) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return { first, last };
}

function listQuestions(
  contents: TableContents,
  { drafts, leftOut }: { readonly drafts: readonly Draft[]; readonly leftOut: readonly LeftOutRow[] },
  session: ImportSession,
): readonly Question[] {
  const questions = contents.questions.filter(({ code }) => code !== 'vat-unknown');
  // what was imported before was asked before
  const unsettled = drafts.filter((draft) => 'mayIncludeVat' in draft && draft.mayIncludeVat).length;
  if (unsettled > 0) questions.push({ code: 'vat-unknown', detail: String(unsettled), rows: [] });
  const untied = leftOut.filter(({ why }) => untiedCodes.has(why.code)).map(({ line }) => line);
  if (untied.length > 0) questions.push({ code: 'payments-untied', detail: String(untied.length), rows: untied });
  const unowned = leftOut.filter(({ why }) => ownerless.has(why.code)).map(({ line }) => line);
  if (unowned.length > 0) questions.push({ code: 'clients-needed', detail: String(unowned.length), rows: unowned });
  questions.push(...askAboutTwins(leftOut, session));
  const { secretLines } = session;
  if (secretLines.length > 0)
    questions.push({ code: 'secrets-left-out', detail: String(secretLines.length), rows: secretLines });
  const { balancesDiffer, amountsChanged } = session;
  if (amountsChanged.length > 0)
    questions.push({ code: 'amounts-changed', detail: listSome(amountsChanged), rows: [] });
  if (balancesDiffer.length > 0)
    questions.push({ code: 'balances-differ', detail: listSome(balancesDiffer), rows: [] });
  questions.push(...tellArchived(session));
  const lookAlikes = listLookAlikes(session);
  if (lookAlikes !== '') questions.push({ code: 'look-alike-clients', detail: lookAlikes, rows: [] });
  const byDomain = [...session.matchedByDomain.values()];
  if (byDomain.length > 0)
    questions.push({
      code: 'matched-by-domain',
      detail: byDomain.map(({ name }) => name).join(', '),
      rows: byDomain.map(({ line }) => line),
    });
  return questions;
}

function tellArchived({ clientsArchived, archivedElsewhere }: ImportSession): readonly Question[] {
  const told = [
    ['clients-archived', clientsArchived],
    ['archived-elsewhere', archivedElsewhere],
  ] as const;
  return told.flatMap(([code, names]) => (names.length === 0 ? [] : [{ code, detail: listSome(names), rows: [] }]));
}

function listSome(texts: readonly string[]): string {
  const more = texts.length > mostPairs ? [`+ ${texts.length - mostPairs}`] : [];
  return [...texts.slice(0, mostPairs), ...more].join(', ');
}

const untiedCodes: ReadonlySet<WhyCode> = new Set(['no-invoice-fits', 'several-invoices-fit', 'payment-known']);

/** Reasons that a list of the clients would do away with. */
const ownerless: ReadonlySet<WhyCode> = new Set(['unknown-client-id', 'unknown-email', 'unknown-domain']);

/** Beyond this many new clients the window's own list of look-alikes is the better place. */
const mostPairs = 20;

function listLookAlikes({ db, clientsCreated }: ImportSession): string {
  if (clientsCreated.length === 0) return '';
  const created = new Set(clientsCreated.map(({ id }) => id));
  return findLookAlikes(listClientNames(db))
    .filter(({ first, second }) => created.has(first.id) || created.has(second.id))
    .slice(0, mostPairs)
    .map(({ first, second }) => `${first.name} = ${second.name}?`)
    .join(', ');
}
