import { getCatalog } from '../i18n/catalog.ts';
import { makeFormatters } from '../i18n/formatters.ts';
import type { Block, Column } from '../paper/blocks.ts';
import { makeClientPaper } from '../paper/make-paper.ts';
import type { ClientPaper } from '../paper/paper-document.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { BeforeAfter, EndingClient, PartingFigures } from './parting-figures.ts';

type Blocks = readonly Block<'client'>[];

/** One page of figures for the accountant. It leaves the house: a paper that can't hold anything internal. */
export function buildPartingPage(figures: PartingFigures): ClientPaper {
  const { language, locale, size, voice, datedOn, operatorName } = figures;
  const texts = textsOf();
  return makeClientPaper({
    documentName: texts.documentName,
    language,
    locale,
    size,
    voice,
    datedOn,
    isCompact: true,
    foot: operatorName === null ? {} : { start: operatorName },
    blocks: [
      { kind: 'title', text: texts.title, subtitle: texts.subtitle(formatPaperDate(figures.asOf, locale)) },
      { kind: 'paragraph', text: texts.intro(figures.currency) },
      ...listEnding(figures),
      ...compareYear(figures),
      ...describeMonth(figures),
      ...listOnce(figures),
      ...explain(figures),
    ],
  });
}

const textsOf = () => getCatalog('en').accountant;

const figureColumn = (header: string): Column => ({ header, align: 'end', isUnbroken: true });

/** Figures as texts; what is unknown says so. */
function formatsOf({ locale, currency }: PartingFigures) {
  const formatters = makeFormatters(locale);
  const { unknown, notEntered } = textsOf();
  const orUnknown = (write: (value: number) => string) => (value: number | null) =>
    value === null ? unknown : write(value);
  const money = (minor: number) => formatters.wholeMoney(minor, currency);
  return {
    money: orUnknown(money),
    rate: orUnknown((minor) => formatters.exactMoney(Math.round(minor), currency)),
    hours: orUnknown((minutes) => formatters.integer(minutes / 60)),
    count: orUnknown(formatters.integer),
    pct: orUnknown(formatters.pct1),
    entered: (minor: number | null) => (minor === null ? notEntered : money(minor)),
    list: formatters.list,
  };
}

function listEnding(figures: PartingFigures): Blocks {
  const texts = textsOf();
  const { money, hours } = formatsOf(figures);
  const { ending } = figures;
  const passThrough = ({ revenueMinor, netMinor }: EndingClient) =>
    revenueMinor === null || netMinor === null ? null : revenueMinor - netMinor;
  const sum = (pick: (client: EndingClient) => number | null) =>
    ending.some((client) => pick(client) === null)
      ? null
      : ending.reduce((all, client) => all + (pick(client) ?? 0), 0);
  const cells = (name: string, of: (pick: (client: EndingClient) => number | null) => number | null) => [
    name,
    money(of((client) => client.revenueMinor)),
    money(of(passThrough)),
    money(of((client) => client.netMinor)),
    hours(of((client) => client.minutes)),
  ];
  return [
    { kind: 'heading', level: 2, text: texts.ending },
    {
      kind: 'table',
      hasRowHeads: true,
      columns: [
        { header: texts.client, share: 2 },
        ...[texts.revenue, texts.passThrough, texts.net, texts.hours].map(figureColumn),
      ],
      rows: ending.map((client) => ({ cells: cells(client.name, (pick) => pick(client)) })),
      footRows: [{ cells: cells(texts.total, sum), isStrong: true }],
    },
  ];
}

function compareYear(figures: PartingFigures): Blocks {
  const texts = textsOf();
  const { money, hours, rate } = formatsOf(figures);
  const line = (name: string, { before, after }: BeforeAfter, write: (value: number | null) => string) => ({
    cells: [name, write(before), write(after), write(before === null || after === null ? null : after - before)],
  });
  return [
    { kind: 'heading', level: 2, text: texts.year },
    {
      kind: 'table',
      hasRowHeads: true,
      columns: [
        { header: texts.figure, share: 2 },
        ...[texts.asItWas, texts.without, texts.difference].map(figureColumn),
      ],
      rows: [
        line(texts.revenue, figures.revenueMinor, money),
        line(texts.net, figures.netMinor, money),
        line(texts.hours, figures.minutes, hours),
        line(texts.rate, figures.rateMinor, rate),
      ],
    },
  ];
}

function describeMonth(figures: PartingFigures): Blocks {
  const texts = textsOf();
  const { money, pct, count } = formatsOf(figures);
  const { monthly } = figures;
  const item = (label: string, value: string) => ({ label, value });
  const month =
    monthly === null
      ? []
      : [
          item(texts.need, money(monthly.needMinor)),
          item(texts.fixed, money(monthly.fixedMinor)),
          item(texts.restBefore, money(monthly.restBeforeMinor)),
          item(texts.restAfter, money(monthly.restAfterMinor)),
        ];
  return [
    { kind: 'heading', level: 2, text: texts.month },
    {
      kind: 'key-values',
      items: [
        ...month,
        item(texts.refill, count(figures.refillHours)),
        item(texts.largest, pct(figures.top1AfterPct)),
        item(texts.largestThree, pct(figures.top3AfterPct)),
      ],
    },
  ];
}

/** Only those of whom something is known that comes once; of the others the page says that nothing is. */
function listOnce(figures: PartingFigures): Blocks {
  const texts = textsOf();
  const { entered, money } = formatsOf(figures);
  const known = figures.ending.filter(hasOnce);
  const columns = [texts.prepaid, texts.licences, texts.receivables].map((header) => ({
    header,
    align: 'end' as const,
  }));
  const rows = known.map((client) => ({
    cells: [
      client.name,
      entered(client.prepaidRefundMinor),
      entered(client.licenceResidualMinor),
      money(client.receivablesOver90Minor),
    ],
  }));
  const table: Blocks = [
    { kind: 'table', hasRowHeads: true, columns: [{ header: texts.client, share: 2 }, ...columns], rows },
  ];
  const open = figures.ending.length - known.length;
  return [
    { kind: 'heading', level: 2, text: texts.once },
    ...(known.length > 0 ? table : []),
    ...(open > 0 ? [{ kind: 'paragraph', text: texts.onceOpen(open), isSmall: true } as const] : []),
  ];
}

function hasOnce({ prepaidRefundMinor, licenceResidualMinor, receivablesOver90Minor }: EndingClient): boolean {
  return prepaidRefundMinor !== null || licenceResidualMinor !== null || receivablesOver90Minor > 0;
}

function explain(figures: PartingFigures): Blocks {
  const texts = textsOf();
  const { money, list } = formatsOf(figures);
  const { unknown, helperCostSavedMinor } = figures;
  const items = [
    texts.noteSource,
    ...(helperCostSavedMinor === 0 ? [] : [texts.noteHelpers(money(helperCostSavedMinor))]),
    ...(unknown.length === 0 ? [] : [texts.noteUnknown(list(unknown))]),
  ];
  return [
    { kind: 'heading', level: 2, text: texts.notes },
    { kind: 'list', style: 'bullets', items },
  ];
}
