import { type CalendarDate, parseCalendarDate } from '../core/dates.ts';
import type { Cell, ClientBlock, Run } from '../paper/blocks.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { PackContext } from './pack-forms.ts';
import { isCopy } from './pack-input.ts';
import type { PackTable } from './section-tables.ts';

const notIncluded = 'Not part of the handover are the own tools, scripts and internal procedures of the provider.';

/** Facts of the pack, the index with status and pages of each part, and the files beside it with their checksums. */
export function coverBlocks(
  context: PackContext,
  completePct: number,
  tables: readonly PackTable[],
  fileSums: ReadonlyMap<string, string>,
): ClientBlock[] {
  return [
    { kind: 'title', text: 'Handover pack', subtitle: context.facts.clientName },
    { kind: 'key-values', items: coverFacts(context, completePct) },
    { kind: 'paragraph', text: notIncluded, isSmall: true },
    { kind: 'contents', title: 'Index', deepest: 1 },
    { kind: 'page-break' },
    ...filesBeside(tables, fileSums),
  ];
}

/** The same facts in a few lines, for a pack of two pages. */
export function smallCoverBlocks(context: PackContext, completePct: number): ClientBlock[] {
  const facts = coverFacts(context, completePct)
    .slice(2)
    .flatMap(({ label, value }, index): Run[] => {
      const text = typeof value === 'string' ? value : 'ask' in value ? `unknown, ask ${value.ask}` : '';
      return [{ text: `${index === 0 ? '' : '  ·  '}${label}: `, isStrong: true }, { text }];
    });
  return [
    {
      kind: 'title',
      text: `Handover pack, ${context.facts.clientName}`,
      subtitle: `As of ${formatPaperDate(context.facts.datedOn, context.facts.locale)}, ${isCopy(context.values) ? 'made' : 'handed over'} by ${context.operatorName}`,
    },
    { kind: 'paragraph', text: facts },
    {
      kind: 'paragraph',
      text: `It holds no passwords and no keys: section 23 says where each one lives. ${notIncluded} Each table lies beside as a CSV file; manifest.csv holds the checksums. You receive it whether or not invoices are open.`,
      isSmall: true,
    },
  ];
}

function coverFacts(
  { facts, values, states, operatorName }: PackContext,
  completePct: number,
): { label: string; value: Cell }[] {
  const day = (date: CalendarDate) => formatPaperDate(date, facts.locale);
  const dateOr = (text: string | undefined, ask: string): Cell => {
    const found = parseCalendarDate(text ?? '');
    return found === undefined ? { kind: 'gap', ask } : day(found);
  };
  const gapCount = states.reduce((count, { gaps }) => count + gaps.length, 0);
  const complete = {
    label: 'Complete',
    value: `${Math.floor(completePct)} %, ${gapCount} open ${gapCount === 1 ? 'point' : 'points'}`,
  };
  const head = [
    { label: 'As of', value: day(facts.datedOn) },
    { label: isCopy(values) ? 'Made by' : 'Handed over by', value: operatorName },
  ];
  const questions = { label: 'Questions to', value: [operatorName, ...facts.operator.contact].join(', ') };
  if (isCopy(values)) {
    return [...head, { label: 'Occasion', value: 'Copy for the client; the agreement goes on' }, complete, questions];
  }
  const cutOff = dateOr(values.cutOffOn, operatorName);
  const cutOffTime = typeof cutOff === 'string' && values.cutOffTime !== undefined ? `, ${values.cutOffTime}` : '';
  const recipient = [values.recipient, values.recipientPerson].filter((part) => part !== undefined).join(', ');
  return [
    ...head,
    { label: 'Recipient', value: recipient === '' ? { kind: 'gap', ask: facts.clientName } : recipient },
    { label: 'Switch of responsibility', value: typeof cutOff === 'string' ? `${cutOff}${cutOffTime}` : cutOff },
    complete,
    questions,
    { label: 'Questions until', value: dateOr(values.questionsUntilOn, operatorName) },
  ];
}

function filesBeside(tables: readonly PackTable[], fileSums: ReadonlyMap<string, string>): ClientBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Files beside this document', isUnlisted: true },
    {
      kind: 'table',
      columns: [
        { header: 'File', share: 6 },
        { header: 'Rows', share: 1, align: 'end' },
        { header: 'Checksum, SHA-256', share: 7 },
      ],
      rows: tables.map(({ name, rows }) => ({
        cells: [`${name}.csv`, String(rows.length), fileSums.get(name) ?? ''],
      })),
      emptyText: 'None: nothing is recorded yet.',
      isDense: true,
    },
    {
      kind: 'paragraph',
      text: 'The file manifest.csv lists each file with its checksum, this document among them. A file whose checksum is another was changed after the handover.',
      isSmall: true,
    },
  ];
}
