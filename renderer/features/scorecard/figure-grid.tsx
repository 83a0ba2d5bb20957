import type { CallResult } from '../../../shared/contract/contract.ts';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import type { CellRange, GridPlace } from '../../ui/grid-moves.ts';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ChosenCells } from '../../ui/use-cell-range.ts';
import { useMetricText } from '../../ui/use-metric-text.ts';
import { CellSource } from './cell-source.tsx';
import { FigureCell } from './figure-cell.tsx';
import styles from './scorecard.module.css';
import { type FigureEditing, useFigureEditing } from './use-figure-editing.ts';
import { useGridKeys } from './use-grid-keys.ts';

export type Grid = CallResult<'scorecard.listGrid'>;

/** Clients down, metrics across: arrows move, a number replaces, a block from a spreadsheet is pasted. */
export function FigureGrid({ grid }: { readonly grid: Grid }) {
  const { common, history } = useTexts();
  const { month } = useFormatters();
  const metric = useMetricText(grid.currency);
  const editing = useFigureEditing(grid);
  const keys = useGridKeys(grid, editing);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the cells inside */}
      <div className={styles.scroll} onKeyDown={keys.onKeyDown} ref={keys.box}>
        <table
          className={styles.grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which arrows move
          role="grid"
          aria-multiselectable
          aria-label={history.grid.label(month(grid.month))}
        >
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {common.client}
              </th>
              {grid.metrics.map((id) => (
                <th key={id} scope="col">
                  {metric.name(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row, rowIndex) => (
              <FigureRow key={row.clientId} grid={grid} rowIndex={rowIndex} chosen={keys.chosen} editing={editing} />
            ))}
          </tbody>
        </table>
      </div>
      <CellSource grid={grid} place={keys.chosen.at} />
    </>
  );
}

type FigureRowProps = {
  readonly grid: Grid;
  readonly rowIndex: number;
  readonly chosen: ChosenCells;
  readonly editing: FigureEditing;
};

function FigureRow({ grid, rowIndex, chosen, editing }: FigureRowProps) {
  const row = grid.rows[rowIndex];
  if (row === undefined) return null;
  const { at, range, goTo } = chosen;
  const isAt = (place: GridPlace) => at.row === place.row && at.col === place.col;
  return (
    <tr>
      <ClientHead row={row} />
      {grid.metrics.map((id, col) => {
        const own = { row: rowIndex, col };
        return (
          <FigureCell
            key={id}
            metric={id}
            cell={row.cells[col]}
            trend={row.trends[col]}
            currency={grid.currency}
            isTabStop={isAt(own)}
            isChosen={isInside(own, range)}
            draft={editing.draftAt(own)}
            onFocus={() => isAt(own) || goTo(own)}
            onExtend={() => goTo(own, true)}
            onEdit={() => editing.begin(own, null)}
            onDraft={editing.change}
            onDone={() => void editing.finish()}
            place={own}
          />
        );
      })}
    </tr>
  );
}

/** Whether a cell lies in a block of several. */
function isInside({ row, col }: GridPlace, { top, bottom, left, right }: CellRange): boolean {
  const isBlock = top < bottom || left < right;
  return isBlock && row >= top && row <= bottom && col >= left && col <= right;
}

function ClientHead({ row }: { readonly row: Grid['rows'][number] }) {
  const { go } = useNavigation();
  return (
    <th scope="row" className={styles.name}>
      <span className={styles.client}>
        <GradeBadge grade={row.grade} />
        <Link onPress={() => go({ page: 'client', clientId: row.clientId })}>
          <Value>{row.name}</Value>
        </Link>
      </span>
    </th>
  );
}
