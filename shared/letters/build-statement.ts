import { sumByCurrency } from '../client/sum-by-currency.ts';
import { makeFormatters } from '../i18n/formatters.ts';
import { makeClientPaper } from '../paper/make-paper.ts';
import type { ClientPaper } from '../paper/paper-document.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { LetterFacts } from './letter-facts.ts';
import { getLetterTexts } from './texts/letter-texts.ts';

/** The statement of account that a letter encloses: open invoices and nothing said about them. */
export function buildStatement(facts: LetterFacts): ClientPaper {
  const { language, locale, size, voice, client, datedOn, openInvoices, operator } = facts;
  const texts = getLetterTexts(language);
  const { account } = texts;
  const { columns } = account;
  const { money } = makeFormatters(locale);
  const day = (date: typeof datedOn) => formatPaperDate(date, locale);
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
      { kind: 'paragraph', text: account.asOf(day(datedOn)) },
      {
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
        footRows: sumByCurrency(openInvoices.map(({ openMinor, currency }) => ({ amountMinor: openMinor, currency })))
          .filter(({ amountMinor }) => amountMinor !== 0)
          .map(({ amountMinor, currency }) => ({
            cells: [account.total, '', '', '', money(amountMinor, currency)],
            isStrong: true,
          })),
      },
      { kind: 'paragraph', text: account.later(day(datedOn)), isSmall: true },
    ],
  });
}
