import { sumByCurrency } from '../../client/sum-by-currency.ts';
import type { ClientBlock } from '../../paper/blocks.ts';
import type { PageContext } from './build-client-page.ts';

const months = 12;
const mostListed = 3;

/** The year as one sum that can be checked on paper: "work + licences and goods = a month". */
export function describeMoney({ facts, values, texts, formatters }: PageContext): ClientBlock[] {
  if (values.showMoney === 'no') return [];
  const heading: ClientBlock = { kind: 'heading', level: 1, text: texts.moneyTitle };
  const { money, currency } = facts;
  if (money === null) return [heading, { kind: 'paragraph', text: texts.moneyNone }];
  const { totalMinor, goodsMinor } = money;
  const sum = (minor: number) => formatters.money(minor, currency);
  const month = sum(Math.round(totalMinor / months));
  const text =
    goodsMinor === null
      ? texts.moneyTotal(sum(totalMinor), month)
      : texts.moneySplit(sum(totalMinor), sum(totalMinor - goodsMinor), sum(goodsMinor), month);
  return [
    heading,
    { kind: 'paragraph', text: [{ text, isStrong: true }] },
    ...(money.elsewhere.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: texts.moneyElsewhere(
              money.elsewhere
                .map(({ amountMinor, currency: other }) => formatters.money(amountMinor, other))
                .join(' + '),
            ),
          } as const,
        ]),
    { kind: 'paragraph', text: money.mayIncludeVat ? texts.mayIncludeVat : texts.net, isSmall: true },
  ];
}

/** Paid by the due date and what is open, without a word about it. */
export function describePayments({ facts, values, texts, formatters, day }: PageContext): ClientBlock[] {
  if (values.showPayments === 'no') return [];
  const { paid, paidByDueDate, open } = facts.payments;
  if (paid === 0 && open.length === 0) return [];
  const blocks: ClientBlock[] = paid === 0 ? [] : [{ kind: 'paragraph', text: texts.paid(paid, paidByDueDate) }];
  if (open.length === 0) return [...blocks, { kind: 'paragraph', text: texts.nothingOpen }];
  if (open.length > mostListed) {
    const sums = sumByCurrency(open.map(({ openMinor, currency }) => ({ amountMinor: openMinor, currency }))).map(
      ({ amountMinor, currency }) => formatters.money(amountMinor, currency),
    );
    const text = texts.openInvoices(open.length, sums.join(' + '));
    return [...blocks, { kind: 'paragraph', text }];
  }
  const items = open.map(({ number, dueOn, openMinor, currency }) =>
    texts.openInvoice(number, formatters.money(openMinor, currency), dueOn === null ? null : day(dueOn)),
  );
  return [...blocks, { kind: 'list', style: 'bullets', items }];
}
