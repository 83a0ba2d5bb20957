import { type CalendarDate, parseCalendarDate } from '../core/dates.ts';
import type { Cell, ClientBlock } from '../paper/blocks.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { PackContext } from './pack-forms.ts';
import type { PackTable } from './section-tables.ts';

/** First pages: what this is, for whom, how complete, what lies beside it, and the contents with each status. */
export function coverBlocks(context: PackContext, completePct: number, tables: readonly PackTable[]): ClientBlock[] {
  const { facts, values, states, operatorName } = context;
  const day = (date: CalendarDate) => formatPaperDate(date, facts.locale);
  const dateOr = (text: string | undefined, ask: string): Cell => {
    const found = parseCalendarDate(text ?? '');
    return found === undefined ? { kind: 'gap', ask } : day(found);
  };
  const gapCount = states.reduce((count, { gaps }) => count + gaps.length, 0);
  const cutOff = dateOr(values.cutOffOn, operatorName);
  const cutOffTime = typeof cutOff === 'string' && values.cutOffTime !== undefined ? `, ${values.cutOffTime}` : '';
  const recipient = [values.recipient, values.recipientPerson].filter((part) => part !== undefined).join(', ');
  return [
    { kind: 'title', text: 'Handover pack', subtitle: facts.clientName },
    {
      kind: 'key-values',
      items: [
        { label: 'As of', value: day(facts.datedOn) },
        { label: 'Handed over by', value: operatorName },
        { label: 'Recipient', value: recipient === '' ? { kind: 'gap', ask: facts.clientName } : recipient },
        { label: 'Switch of responsibility', value: typeof cutOff === 'string' ? `${cutOff}${cutOffTime}` : cutOff },
        {
          label: 'Complete',
          value: `${Math.floor(completePct)} %, ${gapCount} open ${gapCount === 1 ? 'point' : 'points'}`,
        },
        { label: 'Questions to', value: [operatorName, ...facts.operator.contact].join(', ') },
        { label: 'Questions until', value: dateOr(values.questionsUntilOn, operatorName) },
      ],
    },
    {
      kind: 'paragraph',
      text: 'This pack lets a competent stranger run the place. It describes the state on the day named above. What is not known is printed as unknown, with the person to ask. It holds no passwords and no keys: section 23 says where each one lives.',
    },
    {
      kind: 'paragraph',
      text: 'Not part of the handover are the own tools, scripts and internal procedures of the provider.',
      isSmall: true,
    },
    { kind: 'contents', title: 'Index', deepest: 1 },
    ...filesBeside(tables),
  ];
}

function filesBeside(tables: readonly PackTable[]): ClientBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Files beside this document', isUnlisted: true },
    {
      kind: 'table',
      columns: [
        { header: 'File', share: 4 },
        { header: 'Rows', share: 1, align: 'end' },
      ],
      rows: [
        ...tables.map(({ name, rows }) => ({ cells: [`${name}.csv`, String(rows.length)] })),
        { cells: ['manifest.csv, the checksum of each file', ''] },
      ],
      isDense: true,
    },
  ];
}
