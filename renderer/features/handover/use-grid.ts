import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type CellRange, type GridPlace, type GridSize, rangeOf } from '../../ui/grid-moves.ts';
import { useCellRange } from '../../ui/use-cell-range.ts';
import { typeIntoRange } from './grid-edits.ts';
import type { GridRow } from './grid-row.ts';
import type { SectionGridProps } from './section-grid.tsx';

/** What is being written into the current cell; a fresh text takes the place of the old one. */
export type Editing = { readonly text: string; readonly isFresh: boolean };

export type Grid = {
  readonly at: GridPlace;
  readonly range: CellRange;
  readonly size: GridSize;
  readonly editing: Editing | null;
  readonly goTo: (place: GridPlace, isExtending?: boolean) => void;
  readonly startEditing: (editing: Editing) => void;
  /** Writes the text into the current cell; undefined leaves the cell as it was. */
  readonly endEditing: (text: string | undefined) => void;
  readonly change: (change: (rows: readonly GridRow[], range: CellRange) => readonly GridRow[]) => void;
  /** Puts the focus on the current cell once it is drawn. */
  readonly focus: () => void;
};

type Given = Pick<SectionGridProps, 'rows' | 'columns' | 'onEdit' | 'jump'>;

/** Where the user is in the grid, what is chosen, and whether a cell is being edited. */
export function useGrid({ rows, columns, onEdit, jump }: Given, box: RefObject<HTMLElement | null>): Grid {
  const [editing, setEditing] = useState<Editing | null>(null);
  const size = { rows: rows.length + 1, cols: columns.length };
  const chosen = useCellRange(size);
  const { at, range } = chosen;
  const focus = useFocus(box);
  const goTo = (target: GridPlace, isExtending = false) => {
    chosen.goTo(target, isExtending);
    focus();
  };
  const change: Grid['change'] = (changed) => onEdit((before) => changed(before, range), true);
  const endEditing = (text: string | undefined) => {
    setEditing(null);
    if (text === undefined) return;
    const cell = rangeOf(at, at);
    onEdit((before) => typeIntoRange(before, columns, cell, text), false);
  };
  useJump(jump, { rows, columns }, goTo);
  return { at, range, size, editing, goTo, startEditing: setEditing, endEditing, change, focus };
}

function useFocus(box: RefObject<HTMLElement | null>): () => void {
  const isWanted = useRef(false);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    const cell = box.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // The first column stays in place, so it is in sight wherever the others are.
    if (cell?.dataset['col'] === '0') box.current?.scrollTo({ left: 0 });
  });
  return useCallback(() => {
    isWanted.current = true;
    redraw((count) => count + 1);
  }, []);
}

/** Goes where the page sends the user, once. */
function useJump(jump: Given['jump'], { rows, columns }: Pick<Given, 'rows' | 'columns'>, goTo: Grid['goTo']): void {
  const last = useRef<Given['jump']>(null);
  useEffect(() => {
    if (jump === null || jump === last.current) return;
    last.current = jump;
    const row = rows.findIndex(({ key }) => key === jump.rowKey);
    const col = columns.findIndex(({ key }) => key === jump.fieldKey);
    goTo({ row: row === -1 ? rows.length : row, col: Math.max(0, col) });
  });
}
