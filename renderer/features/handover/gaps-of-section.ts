import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import { sayMissing } from '../../../shared/handover/section-state.ts';
import { getRecordSection } from '../../../shared/handover/sections.ts';
import type { GridRow } from './grid-row.ts';
import { type Gap, listGaps } from './list-gaps.ts';

/** What is open in a section: in its rows as they stand, and what main knows of without them. */
export function gapsOfSection(view: HandoverSectionView, rows: readonly GridRow[]): readonly Gap[] {
  if (view.kind !== 'records' || view.status === 'not-applicable' || view.status === 'excluded') return [];
  if (view.stated?.status === 'complete' && rows.length === 0) return [];
  const section = getRecordSection(view.number);
  // A subject may be told by what is known without the inventory, such as a contact of the client.
  const isMissing = (subject: string) => {
    const said = sayMissing(section, subject);
    return view.gaps.some(({ record, what }) => record === null && what === said);
  };
  const isNew = rows.some(({ id }) => id === null);
  const ask = view.ask ?? '';
  const gaps = listGaps(section, rows, ask, isNew ? () => true : isMissing);
  const isEmpty = rows.length === 0 && gaps.length === 0 && view.gaps.some(({ record }) => record === null);
  return isEmpty
    ? [{ kind: 'row', fieldKey: section.fields[0]?.key ?? '', subject: null, what: section.title, ask }]
    : gaps;
}

/** Open points of records that main knows of and the table doesn't hold: they stand on the page of the client. */
export function gapsElsewhere(view: HandoverSectionView, rows: readonly GridRow[]) {
  if (view.kind !== 'records' || view.status === 'not-applicable' || view.status === 'excluded') return [];
  const here = gapsOfSection(view, rows).flatMap((gap) => (gap.kind === 'cell' ? [`${gap.record}\n${gap.what}`] : []));
  return view.gaps.filter(({ record, what }) => record !== null && !here.includes(`${record}\n${what}`));
}
