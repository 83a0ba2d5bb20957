import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { CellText } from './cell-text.tsx';
import styles from './grid.module.css';
import type { GridRow, RefusedText } from './grid-row.ts';
import { bothDays } from './read-typed.ts';
import type { Grid } from './use-grid.ts';

type CellBarProps = {
  readonly id: string;
  readonly grid: Grid;
  readonly row: GridRow | undefined;
  readonly field: HandoverField | undefined;
  readonly ask: string;
};

/** The current cell in full: what it says, what it takes, why it was refused. */
export function CellBar({ id, grid, row, field, ask }: CellBarProps) {
  const { handover } = useTexts();
  if (field === undefined) return null;
  const refused = row?.refused[field.key];
  const { top, bottom, left, right } = grid.range;
  const isMany = top !== bottom || left !== right;
  return (
    <div className={styles.bar}>
      <div id={id} className={styles.barText}>
        <strong data-value>{field.label}</strong>
        {isMany ? (
          <span>{handover.grid.selected(bottom - top + 1, right - left + 1)}</span>
        ) : (
          <span data-value>{row !== undefined && <CellText field={field} row={row} ask={ask} />}</span>
        )}
        {refused !== undefined && <WhyRefused refused={refused} />}
        {refused === undefined && field.kind !== 'text' && <Takes field={field} />}
      </div>
      <p className={styles.barKeys}>{handover.grid.keys}</p>
    </div>
  );
}

function Takes({ field: { kind, options = [] } }: { readonly field: HandoverField }) {
  const { handover } = useTexts();
  const { takes } = handover.grid;
  return <span className="muted">{kind === 'date' ? takes.date : takes.choice(options.join(', '))}</span>;
}

/** Why a text was refused, and what to write instead. */
function WhyRefused({ refused: { text, why } }: { readonly refused: RefusedText }) {
  const { handover } = useTexts();
  const { day } = useFormatters();
  return (
    <span className={styles.why} role="alert">
      {handover.refused[why]}
      {why === 'either-date' && <span data-value> ({bothDays(text).map(day).join(' / ')})</span>}
    </span>
  );
}
