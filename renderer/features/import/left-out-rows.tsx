import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

export type LeftOutRow = {
  readonly row: number;
  readonly why: string;
  readonly outcome: 'skipped' | 'setAside';
  readonly cells: readonly string[];
};

/** Of each reason at most this many rows are shown. */
const rowsShown = 50;

/** The rows that were not taken, by their reason; each group opens to its rows. */
export function LeftOutRows({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const groups = useMemo(() => {
    const byReason = new Map<string, LeftOutRow[]>();
    for (const row of rows) {
      const { reason } = splitWhy(row.why);
      const key = `${row.outcome} ${reason}`;
      byReason.set(key, [...(byReason.get(key) ?? []), row]);
    }
    return [...byReason.values()].toSorted((a, b) => b.length - a.length);
  }, [rows]);
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <LeftOutGroup key={group[0]?.row} rows={group} isOpen={groups.length === 1 && group.length <= 8} />
      ))}
    </div>
  );
}

function LeftOutGroup({ rows, isOpen }: { readonly rows: readonly LeftOutRow[]; readonly isOpen: boolean }) {
  const { importScreen: texts } = useTexts();
  const [first] = rows;
  if (first === undefined) return null;
  const { reason } = splitWhy(first.why);
  return (
    <details className={styles.group} open={isOpen}>
      <summary className={styles.summary}>
        <ChevronRight size={14} aria-hidden className={styles.chevron} />
        {texts.leftOutGroup({ why: reason, count: rows.length })}
        <span className="muted">{texts.outcomes[first.outcome]}</span>
      </summary>
      <ul className={styles.leftOut}>
        {rows.slice(0, rowsShown).map((row) => (
          <LeftOutLine key={row.row} row={row} />
        ))}
        {rows.length > rowsShown && <li className="muted">{texts.rowsMore(rows.length - rowsShown)}</li>}
      </ul>
    </details>
  );
}

/** A reason and, behind its colon, what it is about. */
function splitWhy(why: string): { readonly reason: string; readonly detail: string } {
  const at = why.indexOf(': ');
  return at < 0 ? { reason: why, detail: '' } : { reason: why.slice(0, at), detail: why.slice(at + 2) };
}

function LeftOutLine({ row }: { readonly row: LeftOutRow }) {
  const { importScreen: texts } = useTexts();
  const { detail } = splitWhy(row.why);
  return (
    <li className={styles.leftOutRow}>
      <span className={styles.rowNumber}>{texts.rowNumber(row.row)}</span>
      {detail !== '' && (
        <strong className={styles.detail} data-value>
          {detail}
        </strong>
      )}
      <span className={styles.cells} data-value>
        {row.cells.filter((cell) => cell !== '').join(' · ')}
      </span>
    </li>
  );
}
