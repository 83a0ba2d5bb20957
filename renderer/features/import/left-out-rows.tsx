import { ChevronRight, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { AnswerRows } from './answer-rows.tsx';
import styles from './import-page.module.css';
import { groupRows, type LeftOutRow, searchRows, splitWhy } from './left-out-groups.ts';

/** Of each reason at most this many rows are shown. */
const rowsShown = 50;
/** From this many rows on they can be searched. */
const manyRows = 8;

type LeftOutRowsProps = {
  /** The import was undone: its rows wait no more. */
  readonly isUndone?: boolean;
  readonly rows: readonly LeftOutRow[];
  /** The file before it is imported, or the import. Rows of an import can be answered. */
  readonly source: { readonly token: string; readonly options: ImportOptions } | { readonly importId: ImportId };
};

/** The rows that were not taken, by their reason; each group opens to its rows. */
export function LeftOutRows({ rows, source, isUndone = false }: LeftOutRowsProps) {
  const { importScreen: texts } = useTexts();
  const [sought, setSought] = useState('');
  const groups = useMemo(() => groupRows(searchRows(rows, sought)), [rows, sought]);
  return (
    <div className={styles.groups}>
      <div className={styles.groupsHead}>
        {rows.length >= manyRows && (
          <SearchField label={texts.searchRows} placeholder={texts.searchRows} value={sought} onChange={setSought} />
        )}
        <SaveRows source={source} />
      </div>
      {groups.map((group) => (
        <LeftOutGroup
          key={group[0]?.row}
          rows={group}
          source={source}
          isUndone={isUndone}
          isOpen={sought !== '' || (groups.length === 1 && group.length <= manyRows)}
        />
      ))}
      {groups.length === 0 && <p className="muted">{texts.noRowsFound}</p>}
    </div>
  );
}

function SaveRows({ source }: Pick<LeftOutRowsProps, 'source'>) {
  const { importScreen: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const toasts = useToasts();
  const save = async () => {
    const saved = await acts.run({ write: () => client.call('imports.saveLeftOut', source), said: null });
    if (saved !== undefined && saved !== null) toasts.show({ text: texts.rowsSaved(saved.path) });
  };
  return (
    <Button size="small" variant="quiet" icon={Download} onPress={() => void save()}>
      {texts.saveRows}
    </Button>
  );
}

type LeftOutGroupProps = LeftOutRowsProps & { readonly isOpen: boolean };

function LeftOutGroup({ rows, source, isUndone, isOpen }: LeftOutGroupProps) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const [first] = rows;
  if (first === undefined) return null;
  const { reason } = splitWhy(first.why);
  return (
    <details className={styles.group} open={isOpen}>
      <summary className={styles.summary}>
        <ChevronRight size={14} aria-hidden className={styles.chevron} />
        {texts.leftOutGroup({ why: reason, count: rows.length, countText: integer(rows.length) })}
        <span className="muted">{texts.outcomes[first.outcome]}</span>
      </summary>
      {'importId' in source && isUndone !== true && first.outcome === 'setAside' ? (
        <AnswerRows importId={source.importId} rows={rows} />
      ) : (
        <ul className={styles.leftOut}>
          {rows.slice(0, rowsShown).map((row) => (
            <LeftOutLine key={row.row} row={row} />
          ))}
          {rows.length > rowsShown && <li className="muted">{texts.rowsMore(rows.length - rowsShown)}</li>}
        </ul>
      )}
    </details>
  );
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
