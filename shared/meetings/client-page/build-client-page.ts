import type { Answers } from '../../core/asked-field.ts';
import { parseCalendarDate } from '../../core/dates.ts';
import { makeFormatters } from '../../i18n/formatters.ts';
import type { Cell, ClientBlock } from '../../paper/blocks.ts';
import { makeClientPaper } from '../../paper/make-paper.ts';
import type { ClientPaper } from '../../paper/paper-document.ts';
import { formatPaperDate } from '../../paper/paper-texts.ts';
import type { ClientPageFacts } from './client-page-facts.ts';
import { type PageKey, type PageValues, readPageValues } from './client-page-fields.ts';
import { type ClientPageTexts, getClientPageTexts } from './client-page-texts.ts';
import { describeMoney, describePayments } from './describe-money.ts';
import { describeWork } from './describe-work.ts';

export type PageContext = {
  readonly facts: ClientPageFacts;
  readonly values: PageValues;
  readonly texts: ClientPageTexts;
  readonly formatters: ReturnType<typeof makeFormatters>;
  readonly day: (date: ClientPageFacts['to']) => string;
};

const rowsOfPlan = 5;
const linesOfOption = 4;
/** Rule: three risks or chances at most; more would make a third page. */
const mostAdvice = 3;

/** The two pages that go on the client's table: what was and what can be chosen. Without data it says so. */
export function buildClientPage(facts: ClientPageFacts, answers: Answers): ClientPaper {
  const texts = getClientPageTexts(facts.language);
  const { language, locale, size, voice, datedOn, clientName, operatorName } = facts;
  const context: PageContext = {
    facts,
    values: readPageValues(answers),
    texts,
    formatters: makeFormatters(locale),
    day: (date) => formatPaperDate(date, locale),
  };
  return makeClientPaper({
    documentName: texts.documentName,
    clientName,
    language,
    locale,
    size,
    voice,
    datedOn,
    foot: operatorName === null ? { center: clientName } : { start: operatorName, center: clientName },
    blocks: [...firstPage(context), { kind: 'page-break' }, ...secondPage(context)],
  });
}

function firstPage(context: PageContext): ClientBlock[] {
  const { texts, facts, day } = context;
  return [
    { kind: 'title', text: texts.title, subtitle: facts.clientName },
    ...frame(context),
    ...agenda(context),
    { kind: 'heading', level: 1, text: texts.doneTitle },
    { kind: 'paragraph', text: texts.period(day(facts.from), day(facts.to)) },
    ...describeWork(context),
    ...listOf(context, 'doneText'),
    ...describeMoney(context),
    ...describePayments(context),
  ];
}

function frame({ values, texts, day }: PageContext): ClientBlock[] {
  const meetingOn = parseCalendarDate(values.meetingOn ?? '');
  const items: { label: string; value: Cell }[] = [
    { label: texts.meetingOn, value: meetingOn === undefined ? { kind: 'to-fill' } : day(meetingOn) },
    ...(values.place === undefined ? [] : [{ label: texts.place, value: values.place }]),
    { label: texts.participants, value: values.participants ?? { kind: 'to-fill' } },
  ];
  return [{ kind: 'key-values', items }];
}

function agenda({ facts, texts }: PageContext): ClientBlock[] {
  return [
    { kind: 'heading', level: 1, text: texts.agendaTitle },
    {
      kind: 'table',
      columns: [
        { header: texts.agendaHead.minutes, isUnbroken: true, share: 1 },
        { header: texts.agendaHead.subject, share: 6 },
      ],
      rows: texts.agenda(facts.voice).map(({ from, to, title, text }) => ({
        cells: [`${from}–${to}`, [{ text: title, isStrong: true }, { text: `  ${text}` }]],
      })),
      isDense: true,
    },
  ];
}

function secondPage(context: PageContext): ClientBlock[] {
  const { texts, facts } = context;
  return [
    {
      kind: 'form',
      fields: [
        { kind: 'choice', label: texts.trouble(facts.voice), options: texts.troubleAnswers },
        { kind: 'line', label: texts.troubleWhat },
      ],
    },
    ...seen(context),
    ...openPoints(context),
    ...options(context),
    ...plan(context),
  ];
}

function seen(context: PageContext): ClientBlock[] {
  const items = listOf(context, 'seenText');
  return items.length === 0 ? [] : [{ kind: 'heading', level: 1, text: context.texts.seenTitle }, ...items];
}

function openPoints(context: PageContext): ClientBlock[] {
  const { facts, values, texts, day } = context;
  const tickets = facts.tickets?.open.map(({ subject, openedOn }) => texts.openTicket(subject, day(openedOn))) ?? [];
  const items = [...linesOf(values.openText), ...openAdvice(context), ...tickets];
  return [
    { kind: 'heading', level: 1, text: texts.openTitle },
    items.length === 0 ? { kind: 'paragraph', text: texts.noOpenPoints } : { kind: 'list', style: 'checkboxes', items },
  ];
}

/** The newest first; what is agreed for a day leads. */
function openAdvice({ facts, values, texts, day }: PageContext): string[] {
  if (values.showAdvice === 'no') return [];
  const [agreed, others] = [
    facts.advice.filter(({ dueOn }) => dueOn !== null),
    facts.advice.filter(({ dueOn }) => dueOn === null),
  ];
  const all = [...agreed, ...others];
  const lines = all
    .slice(0, mostAdvice)
    .map(({ what, givenOn, isAgreed, dueOn }) =>
      texts.openAdvice(what.trim().replace(/\.$/, ''), day(givenOn), isAgreed, dueOn === null ? null : day(dueOn)),
    );
  return all.length > mostAdvice ? [...lines, texts.moreAdvice(all.length - mostAdvice)] : lines;
}

function options({ values, texts }: PageContext): ClientBlock[] {
  const [good, better, asNow] = texts.options;
  const row = (name: string, what: string | undefined, then: string | undefined) => ({
    cells: [[{ text: name, isStrong: true }], what ?? roomToWrite, then ?? roomToWrite],
  });
  return [
    { kind: 'heading', level: 1, text: texts.optionsTitle },
    { kind: 'paragraph', text: texts.optionsIntro },
    {
      kind: 'table',
      columns: [
        { header: texts.optionHead.option, share: 1 },
        { header: texts.optionHead.what, share: 2.5 },
        { header: texts.optionHead.follows, share: 2.5 },
      ],
      rows: [
        row(good, values.optionGood, values.optionGoodThen),
        row(better, values.optionBetter, values.optionBetterThen),
        row(asNow, values.optionAsNow, values.optionAsNowThen),
      ],
    },
  ];
}

// Room for a few words by hand where nothing was typed beforehand.
const roomToWrite = '\n'.repeat(linesOfOption - 1);

function plan({ values, texts, day }: PageContext): ClientBlock[] {
  const nextOn = parseCalendarDate(values.nextOn ?? '');
  const toFill: Cell = { kind: 'to-fill' };
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 1, text: texts.planTitle },
        {
          kind: 'table',
          columns: [
            { header: texts.planHead.action, share: 4 },
            { header: texts.planHead.owner, share: 1.5 },
            { header: texts.planHead.by, share: 1.2 },
          ],
          rows: Array.from({ length: rowsOfPlan }, () => ({ cells: [toFill, toFill, toFill] })),
        },
        {
          kind: 'form',
          fields: [
            nextOn === undefined
              ? { kind: 'date', label: texts.nextMeeting }
              : { kind: 'date', label: texts.nextMeeting, value: day(nextOn) },
            { kind: 'line', label: texts.agreed },
          ],
        },
      ],
    },
  ];
}

function listOf({ values }: PageContext, key: PageKey): ClientBlock[] {
  const items = linesOf(values[key]);
  return items.length === 0 ? [] : [{ kind: 'list', style: 'bullets', items }];
}

function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
