import { sumByCurrency } from '../client/sum-by-currency.ts';
import type { CalendarDate } from '../core/dates.ts';
import { makeFormatters } from '../i18n/formatters.ts';
import type { TableBlock } from '../paper/blocks.ts';
import { makeClientPaper } from '../paper/make-paper.ts';
import type { ClientPaper } from '../paper/paper-document.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { LetterFacts } from './letter-facts.ts';
import { getLetterTexts, type LetterTexts } from './texts/letter-texts.ts';

/** The statement of account that a letter encloses: open invoices and nothing said about them. */
export function buildStatement(facts: LetterFacts): ClientPaper {
  const { language, locale, size, voice, client, datedOn, operator } = facts;
  const texts = getLetterTexts(language);
  const { account } = texts;
  const day = formatPaperDate(datedOn, locale);
  return makeClientPaper({
    documentName: texts.statementName,
    clientName: client.name,
    language,
    locale,
    size,
    voice,
    datedOn,
    foot: operator.name === null ? {} : { start: operator.name },
    blocks: [
      { kind: 'title', text: account.title, subtitle: client.legalName ?? client.name },
      { kind: 'paragraph', text: account.asOf(day) },
      openInvoicesTable(facts, texts),
      { kind: 'paragraph', text: account.later(day), isSmall: true },
    ],
  });
}

/** A row each, with a sum for each currency in which something is open. */
function openInvoicesTable({ locale, openInvoices }: LetterFacts, { account }: LetterTexts): TableBlock {
  const { columns } = account;
  const { money } = makeFormatters(locale);
  const day = (date: CalendarDate) => formatPaperDate(date, locale);
  const sums = sumByCurrency(openInvoices.map(({ openMinor, currency }) => ({ amountMinor: openMinor, currency })));
  return {
    kind: 'table',
    columns: [
      { header: columns.number, isUnbroken: true },
      { header: columns.issuedOn, isUnbroken: true },
      { header: columns.dueOn, isUnbroken: true },
      { header: columns.amount, align: 'end', isUnbroken: true },
      { header: columns.open, align: 'end', isUnbroken: true },
    ],
    rows: openInvoices.map(({ number, issuedOn, dueOn, amountMinor, openMinor, currency }) => ({
      cells: [
        number ?? '',
        day(issuedOn),
        dueOn === null ? '' : day(dueOn),
        money(amountMinor, currency),
        money(openMinor, currency),
      ],
    })),
    emptyText: account.none,
    footRows: sums
      .filter(({ amountMinor }) => amountMinor !== 0)
      .map(({ amountMinor, currency }) => ({
        cells: [account.total, '', '', '', money(amountMinor, currency)],
        isStrong: true,
      })),
  };
}
