import { type CalendarDate, parseCalendarDate } from '../core/dates.ts';
import type { ClientBlock } from '../paper/blocks.ts';
import { formatTableDate } from '../paper/paper-texts.ts';
import type { InventoryRecord, RecordSection } from './handover-section.ts';
import type { PackContext } from './pack-forms.ts';
import { nameOf } from './section-state.ts';
import { printedTable } from './section-tables.ts';

const mostDates = 10;

/** One page for the owner: what is critical and at risk, what there is, the next dates, whom to call. */
export function summaryBlocks(section: RecordSection, context: PackContext): ClientBlock[] {
  const { facts, inventory } = context;
  const records = inventory.records[section.number] ?? [];
  const table = printedTable(section, records, facts);
  if (context.isSmall) return [table];
  return [table, ...whatThereIs(context), ...nextDates(context), ...whomToCall(inventory.records['03'] ?? [])];
}

function whatThereIs({ states, inventory }: PackContext): ClientBlock[] {
  const counted = ['06', '08', '14', '17', '19', '22', '23'];
  const parts = states.flatMap(({ section }) => {
    const count = inventory.records[section.number]?.length ?? 0;
    return counted.includes(section.number) && count > 0 ? [`${section.title}: ${count}`] : [];
  });
  if (parts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What there is', isUnlisted: true },
    { kind: 'paragraph', text: `Records by section. ${parts.join('; ')}.` },
  ];
}

type Deadline = { readonly on: CalendarDate; readonly what: string; readonly section: string };

/** Dates from the day of the pack on by which somebody has to act, the earliest first. */
function listDeadlines({ states, inventory, facts }: PackContext): Deadline[] {
  return states
    .flatMap(({ section }) => {
      if (section.kind !== 'records') return [];
      const fields = section.fields.filter(({ isDeadline }) => isDeadline === true);
      return (inventory.records[section.number] ?? []).flatMap((record) =>
        fields.flatMap((field): Deadline[] => {
          const on = parseCalendarDate(record.values[field.key] ?? '');
          if (on === undefined || on < facts.datedOn) return [];
          const what = section.number === '02' ? nameOf(section, record) : `${nameOf(section, record)}: ${field.label}`;
          return [{ on, what, section: section.number }];
        }),
      );
    })
    .toSorted((first, second) => (first.on < second.on ? -1 : first.on > second.on ? 1 : 0));
}

function nextDates(context: PackContext): ClientBlock[] {
  const dates = listDeadlines(context).slice(0, mostDates);
  const columns = [
    { header: 'Date', share: 1.6 },
    { header: 'What', share: 5 },
    { header: 'Section', share: 1 },
  ];
  return [
    { kind: 'heading', level: 2, text: 'Next dates', isUnlisted: true },
    {
      kind: 'table',
      columns,
      rows: dates.map(({ on, what, section }) => ({
        cells: [formatTableDate(on, context.facts.locale), what, section],
      })),
      emptyText: 'No date is recorded.',
      isDense: true,
    },
  ];
}

function whomToCall(people: readonly InventoryRecord[]): ClientBlock[] {
  const ordered = people
    .filter(({ values }) => /^\d+$/.test(values['order'] ?? ''))
    .toSorted((first, second) => Number(first.values['order']) - Number(second.values['order']));
  const heading: ClientBlock = { kind: 'heading', level: 2, text: 'Whom to call, in this order', isUnlisted: true };
  if (ordered.length === 0) return [heading, { kind: 'gap', what: 'order of calls in an emergency', ask: 'the owner' }];
  return [
    heading,
    {
      kind: 'list',
      style: 'numbers',
      items: ordered.map(({ values }) =>
        [values['name'], values['role'], values['phone']].filter((part) => part !== undefined).join(', '),
      ),
    },
  ];
}
