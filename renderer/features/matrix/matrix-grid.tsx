import { type CSSProperties, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import {
  type MatrixCell,
  type MatrixChip,
  matrixColumns,
  matrixRows,
} from '../../../shared/scorecard/matrix-layout.ts';
import type { Band } from '../../../shared/scoring/level.ts';
import { classNames } from '../../ui/class-names.ts';
import { HintArea } from '../../ui/hint-area.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useTexts } from '../../ui/texts.tsx';
import { ChipCard } from './chip-card.tsx';
import { choosePacking, type Density, limitChips, type Packing, sizeChip } from './chip-size.ts';
import { ClientChip } from './client-chip.tsx';
import styles from './matrix-grid.module.css';
import type { MatrixView } from './matrix-view.ts';
import { type ChipPlace, directionOfKey, findNextChip, listPlaces } from './move-focus.ts';

const keyOf = ({ row, column, index }: ChipPlace) => `${row}-${column}-${index}`;

/** Relationship down, financial value across: best is top right. Arrows move between clients, Enter opens one. */
export function MatrixGrid({ data }: { readonly data: MatrixView }) {
  const { matrix: texts } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const packing = choosePacking(data.layout);
  const counts = data.layout.rows.map((cells) => cells.map((cell) => limitChips(cell.chips, packing).shown.length));
  const { tabStop, setFocused, onKeyDown } = useChipKeys(box, counts);
  const hintOf = (id: string) => {
    const client = data.byId.get(id as ClientId);
    if (client === undefined) return null;
    return <ChipCard client={client} currency={data.currency} isNearEdge={data.nearEdge.has(client.clientId)} />;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the chips' own buttons
    <div ref={box} className={styles.matrix} onKeyDown={onKeyDown}>
      <span className={styles.axisR}>{texts.axisRelationship}</span>
      <HintArea hintOf={hintOf}>
        <table className={styles.grid} aria-label={texts.gridLabel}>
          <ColumnHeads />
          <GridRows data={data} packing={packing} tabStop={tabStop} onFocus={setFocused} />
        </table>
      </HintArea>
      <div className={styles.axisF}>
        <span>{texts.axisFinancial}</span>
        <span className={classNames(styles.keys, 'screenOnly')}>{texts.keys}</span>
      </div>
    </div>
  );
}

function ColumnHeads() {
  return (
    <thead>
      <tr>
        <td className={styles.corner} />
        {matrixColumns.map((band) => (
          <BandHead key={band} band={band} axis="F" />
        ))}
      </tr>
    </thead>
  );
}

function GridRows(props: Omit<CellProps, 'cell' | 'placeOf'>) {
  const { rows } = props.data.layout;
  return (
    <tbody>
      {matrixRows.map((rBand, row) => (
        <tr key={rBand}>
          <BandHead band={rBand} axis="R" />
          {rows[row]?.map((cell, column) => (
            <Cell key={cell.fBand} cell={cell} placeOf={(index) => ({ row, column, index })} {...props} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** One chip is a tab stop; arrows, Home and End lead from it to the others. */
function useChipKeys(box: RefObject<HTMLElement | null>, counts: readonly (readonly number[])[]) {
  const [focused, setFocused] = useState<ChipPlace | null>(null);
  const isThere = focused !== null && (counts[focused.row]?.[focused.column] ?? 0) > focused.index;
  const tabStop = isThere ? focused : listPlaces(counts)[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directionOfKey(event.key);
    if (direction === undefined || tabStop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = findNextChip(counts, tabStop, direction);
    event.preventDefault();
    if (next === undefined) return;
    setFocused(next);
    box.current?.querySelector<HTMLElement>(`[data-chip="${keyOf(next)}"] button`)?.focus();
  };
  return { tabStop, setFocused, onKeyDown };
}

function BandHead({ band, axis }: { readonly band: Band; readonly axis: 'F' | 'R' }) {
  const { matrix: texts } = useTexts();
  const range = { A: texts.rangeA, B: texts.rangeB, C: texts.rangeC, D: texts.rangeD }[band];
  const label = axis === 'F' ? texts.bandColumn(band, range) : texts.bandRow(band, range);
  return (
    <th scope={axis === 'F' ? 'col' : 'row'} aria-label={label} className={axis === 'F' ? styles.column : styles.row}>
      <span className={styles.band} data-value>
        {band}
      </span>{' '}
      <span className={styles.range}>{range}</span>
    </th>
  );
}

type CellProps = {
  readonly cell: MatrixCell;
  readonly packing: Packing;
  readonly data: MatrixView;
  readonly placeOf: (index: number) => ChipPlace;
  readonly tabStop: ChipPlace | undefined;
  readonly onFocus: (place: ChipPlace) => void;
};

/** As wide as its revenue asks: roomy ones at least that, and never wider than their cell; small ones a share of it. */
function boundsOf(chip: MatrixChip, density: Density): CSSProperties {
  const { width, share } = sizeChip(chip, density);
  if (density === 'roomy') return { minInlineSize: `min(${width}px, 100%)` };
  return { '--share': share } as CSSProperties;
}

function Cell({ cell, packing, data, placeOf, tabStop, onFocus }: CellProps) {
  const { matrix: texts } = useTexts();
  const { go } = useNavigation();
  const { shown, hiddenCount } = limitChips(cell.chips, packing);
  const openList = () =>
    go({ page: 'matrix', view: 'list', filter: { cell: { fBand: cell.fBand, rBand: cell.rBand } } });
  return (
    <td className={styles.cell} data-grade={cell.grade}>
      <span className={styles.cellGrade} title={texts.cellGrade(cell.grade)} aria-hidden>
        <span data-value>{cell.grade}</span>
        {cell.probation && <span className={styles.watch}>{texts.watch}</span>}
      </span>
      <ul className={classNames(styles.chips, packing.density === 'dense' && styles.dense)}>
        {shown.map((chip, index) => {
          const place = placeOf(index);
          return (
            <li key={chip.clientId} data-chip={keyOf(place)} style={boundsOf(chip, packing.density)}>
              <ClientChip
                chip={chip}
                density={packing.density}
                currency={data.currency}
                isNearEdge={data.nearEdge.has(chip.clientId)}
                isTabStop={tabStop !== undefined && keyOf(tabStop) === keyOf(place)}
                onFocus={() => onFocus(place)}
              />
            </li>
          );
        })}
        {hiddenCount > 0 && (
          <li className={styles.hidden}>
            <button type="button" className={styles.more} aria-label={texts.moreHint(hiddenCount)} onClick={openList}>
              {texts.more(hiddenCount)}
            </button>
          </li>
        )}
      </ul>
    </td>
  );
}
