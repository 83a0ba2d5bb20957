import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ScorecardCell } from '../../../shared/scorecard/metrics/build-scorecard.ts';
import type { Trend } from '../../../shared/scorecard/metrics/find-trend.ts';
import type { MetricId } from '../../../shared/scorecard/metrics/metric-definitions.ts';
import { classNames } from '../../ui/class-names.ts';
import type { GridPlace } from '../../ui/grid-moves.ts';
import { useTexts } from '../../ui/texts.tsx';
import { TrendIcon } from '../../ui/trend-icon.tsx';
import { useMetricText } from '../../ui/use-metric-text.ts';
import { isEntered } from './read-figure.ts';
import styles from './scorecard.module.css';

type FigureCellProps = {
  readonly metric: MetricId;
  readonly cell: ScorecardCell | undefined;
  readonly trend: Trend | undefined;
  readonly currency: CurrencyCode;
  readonly place: GridPlace;
  readonly isTabStop: boolean;
  /** Part of a block of several chosen cells. */
  readonly isChosen: boolean;
  /** The text being typed; null where the cell only shows. */
  readonly draft: string | null;
  readonly onFocus: () => void;
  /** Pressed with Shift: the block reaches to here. */
  readonly onExtend: () => void;
  readonly onEdit: () => void;
  readonly onDraft: (text: string) => void;
  readonly onDone: () => void;
};

/** One figure: its value, the side of its lines it lies on, whether it was typed in, and its trend. */
export function FigureCell(props: FigureCellProps) {
  const { metric, cell, draft, place } = props;
  const { history, common } = useTexts();
  const text = useMetricText(props.currency);
  if (cell === undefined) return <td />;
  const key = `${place.row} ${place.col}`;
  if (draft !== null) return <DraftCell {...props} place={key} label={text.name(metric)} draft={draft} />;
  const isAlert = cell.state === 'warn' || cell.state === 'critical';
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid, whose role it has by the table
    <td
      tabIndex={props.isTabStop ? 0 : -1}
      data-place={key}
      data-readonly={!isEntered(metric)}
      aria-selected={props.isChosen}
      className={classNames(styles.cell, isAlert && styles[cell.state], cell.value === null && styles.unknown)}
      onMouseDown={(event) => {
        if (!event.shiftKey) return;
        event.preventDefault();
        props.onExtend();
      }}
      onFocus={props.onFocus}
      onDoubleClick={props.onEdit}
    >
      <span className={styles.figure}>
        <TrendIcon mark={props.trend?.mark ?? 'unknown'} size={12} />
        {cell.source === 'entered' && (
          <span className={styles.entered} role="img" aria-label={history.grid.entered} title={history.grid.entered} />
        )}
        {isAlert && <span className={styles.srOnly}>{history.state[cell.state]}</span>}
        {cell.value === null ? (
          <span title={text.source(metric, cell)[0]}>{common.unknown}</span>
        ) : (
          <span data-value>{text.value(metric, cell.value)}</span>
        )}
      </span>
    </td>
  );
}

type DraftCellProps = Omit<FigureCellProps, 'place' | 'draft'> & {
  readonly place: string;
  readonly label: string;
  readonly draft: string;
};

function DraftCell({ place, label, draft, onDraft, onDone }: DraftCellProps) {
  return (
    <td className={styles.cell} data-place={place}>
      <input
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: the cell was opened for typing
        autoFocus
        inputMode="decimal"
        aria-label={label}
        value={draft}
        onChange={(event) => onDraft(event.target.value)}
        onBlur={onDone}
      />
    </td>
  );
}
