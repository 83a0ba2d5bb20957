import type { MergePlan } from '../../../shared/contract/merge-calls.ts';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { parseCurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useCountedRows } from '../../ui/use-counted-rows.ts';
import styles from './merge-comparison.module.css';

type MergeComparisonProps = { readonly keptId: ClientId; readonly mergedId: ClientId };
type Side = MergePlan['kept'];

/** Two clients side by side, and what would become of them as one. */
export function MergeComparison({ keptId, mergedId }: MergeComparisonProps) {
  const { mergePanel: texts } = useTexts().clients;
  const [plan] = useCall('clients.planMerge', { keptId, mergedId }, ['clients', 'facts', 'contacts']);
  const lines = useLines();
  const sentences = useSentences();
  if (plan.kind !== 'ready') return null;
  const { kept, merged } = plan.value;
  const shown = lines.map(({ label, of }) => ({ label, merged: of(merged), kept: of(kept) }));
  return (
    <>
      <table className={styles.sides}>
        <thead>
          <tr>
            <td />
            <th scope="col">{texts.goes}</th>
            <th scope="col">{texts.stays}</th>
          </tr>
        </thead>
        <tbody>
          {shown
            .filter((line) => line.merged !== '' || line.kept !== '')
            .map((line) => (
              <tr key={line.label} data-differs={line.merged !== line.kept}>
                <th scope="row">{line.label}</th>
                <td data-value>{line.merged}</td>
                <td data-value>{line.kept}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <ul className={styles.sentences}>
        {sentences(plan.value).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

type Line = { readonly label: string; readonly of: (side: Side) => string };

function useLines(): readonly Line[] {
  const { clients } = useTexts();
  const { mergePanel: texts } = clients;
  const { money, hours, day, integer, list } = useFormatters();
  const dayOf = (text: string | null) => {
    const on = text === null ? undefined : parseCalendarDate(text.slice(0, 10));
    return on === undefined ? '' : day(on);
  };
  const countOf = (side: Side, table: string) => side.rows.find((one) => one.table === table)?.count ?? 0;
  const sumsOf = ({ invoicedMinor }: Side) =>
    Object.entries(invoicedMinor).map(([code, minor]) => money(minor, parseCurrencyCode(code) ?? unstatedCurrency));
  const orEmpty = (count: number) => (count === 0 ? '' : integer(count));
  return [
    { label: texts.lines.name, of: ({ client }) => client.name },
    { label: texts.lines.legalName, of: ({ client }) => client.legalName ?? '' },
    { label: texts.lines.emailDomain, of: ({ client }) => client.emailDomain ?? '' },
    { label: texts.lines.place, of: ({ client }) => [client.postcode, client.city].filter(Boolean).join(' ') },
    { label: texts.lines.invoices, of: (side) => orEmpty(countOf(side, 'invoices')) },
    { label: texts.lines.invoiced, of: (side) => list(sumsOf(side)) },
    { label: texts.lines.hours, of: ({ minutesWorked }) => (minutesWorked === 0 ? '' : hours(minutesWorked)) },
    { label: texts.lines.first, of: ({ firstOn }) => dayOf(firstOn) },
    { label: texts.lines.last, of: ({ lastOn }) => dayOf(lastOn) },
    { label: texts.lines.contacts, of: (side) => orEmpty(countOf(side, 'contacts')) },
    { label: texts.lines.tickets, of: (side) => orEmpty(countOf(side, 'tickets')) },
    { label: texts.lines.otherNames, of: ({ otherNames }) => otherNames.join(', ') },
  ];
}

/** What moves, what is filled in, and by which name files still find the client. */
function useSentences(): (plan: MergePlan) => readonly string[] {
  const { mergePanel: texts } = useTexts().clients;
  const { list } = useFormatters();
  const countedRows = useCountedRows();
  return ({ kept, merged, filled }) => [
    merged.rows.length === 0
      ? texts.nothingMoves
      : texts.moves({
          rows: list(merged.rows.map(({ table, count }) => countedRows(table, count))),
          kept: kept.client.name,
        }),
    texts.nameStays({ kept: kept.client.name, merged: merged.client.name }),
    ...(filled.length === 0 ? [] : [texts.fills(filled.length)]),
    texts.undoNote,
  ];
}
