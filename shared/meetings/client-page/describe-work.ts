import type { ClientBlock } from '../../paper/blocks.ts';
import type { PageContext } from './build-client-page.ts';
import { workKinds } from './client-page-facts.ts';

/** Hours by kind and tickets of the year. */
export function describeWork({ facts, values, texts, formatters }: PageContext): ClientBlock[] {
  const { work, tickets } = facts;
  const blocks: ClientBlock[] = [];
  const minutesOf = (kind: (typeof workKinds)[number] | null) =>
    work.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.minutes, 0);
  const lines = [
    ...workKinds.map((kind) => ({ name: texts.work[kind], minutes: minutesOf(kind) })),
    { name: texts.otherWork, minutes: minutesOf(null) },
  ].filter(({ minutes }) => minutes > 0);
  if (lines.length > 0 && values.showHours !== 'no') {
    const total = lines.reduce((sum, { minutes }) => sum + minutes, 0);
    blocks.push({
      kind: 'table',
      columns: [
        { header: texts.workHead.kind, share: 4 },
        { header: texts.workHead.hours, align: 'end', isUnbroken: true },
      ],
      rows: lines.map(({ name, minutes }) => ({ cells: [name, formatters.decimal1(minutes / 60)] })),
      ...(lines.length === 1
        ? {}
        : { footRows: [{ cells: [texts.total, formatters.decimal1(total / 60)], isStrong: true }] }),
      isDense: true,
    });
  }
  if (tickets !== null && tickets.opened + tickets.closed > 0) {
    blocks.push({ kind: 'paragraph', text: texts.tickets(tickets.opened, tickets.closed) });
  }
  return blocks.length > 0 || lines.length > 0 ? blocks : [{ kind: 'paragraph', text: texts.nothingLogged }];
}
