import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { type GridPlace, placeAfter } from '../../ui/grid-moves.ts';
import { useCellClipboard } from '../../ui/use-cell-clipboard.ts';
import { type ChosenCells, useCellRange } from '../../ui/use-cell-range.ts';
import type { Grid } from './figure-grid.tsx';
import type { FigureEditing } from './use-figure-editing.ts';

type GridKeys = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly chosen: ChosenCells;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The grid as its keys see it. */
type Keyed = {
  readonly chosen: ChosenCells;
  readonly editing: FigureEditing;
  readonly focus: (place: GridPlace, isExtending?: boolean) => void;
  /** Answers whether the key leads somewhere. */
  readonly move: (key: string, how: { readonly isFar: boolean; readonly isExtending: boolean }) => boolean;
  readonly last: GridPlace;
};

const numberKey = /^[\d.,-]$/;
const step = { isFar: false, isExtending: false };

/** The keys of a spreadsheet: arrows, Home, End and Page keys, with Shift for a block, Enter, Delete, digits, clipboard. */
export function useGridKeys(grid: Grid, editing: FigureEditing): GridKeys {
  const box = useRef<HTMLDivElement>(null);
  const size = { rows: grid.rows.length, cols: grid.metrics.length };
  const chosen = useCellRange(size);
  const focus = (next: GridPlace, isExtending = false) => {
    chosen.goTo(next, isExtending);
    requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.col}"]`)?.focus();
    });
  };
  const move: Keyed['move'] = (key, { isFar, isExtending }) => {
    const next = placeAfter(key, chosen.at, size, isFar);
    if (next !== undefined) focus(next, isExtending);
    return next !== undefined;
  };
  const keyed = { chosen, editing, focus, move, last: { row: size.rows - 1, col: size.cols - 1 } };
  useCellClipboard({
    isCell: (focused) => box.current?.contains(focused) === true && isInCell(focused),
    copy: (isCut) => (editing.isEditing || isCut ? undefined : editing.copy(chosen.range)),
    paste: (text) => paste(text, keyed),
  });
  return {
    box,
    chosen,
    onKeyDown: (event) => {
      if (!isInCell(event.target)) return;
      const isTaken = editing.isEditing ? whileEditing(event, keyed) : whileMoving(event, keyed);
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function isInCell(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-place]') !== null;
}

function whileEditing({ key, shiftKey }: KeyboardEvent, { chosen, editing, focus, move }: Keyed): boolean {
  const leave = (arrow: string) => void editing.finish().then(() => move(arrow, step));
  if (key === 'Enter') leave(shiftKey ? 'ArrowUp' : 'ArrowDown');
  else if (key === 'Tab') leave(shiftKey ? 'ArrowLeft' : 'ArrowRight');
  else if (key === 'ArrowUp' || key === 'ArrowDown') leave(key);
  else if (key === 'Escape') {
    editing.cancel();
    focus(chosen.at);
  } else return false;
  return true;
}

function whileMoving({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, keyed: Keyed): boolean {
  const { chosen, editing, focus, move, last } = keyed;
  const isFar = ctrlKey || metaKey;
  if (altKey) return false;
  if (isFar && key.toLowerCase() === 'a') {
    chosen.goTo({ row: 0, col: 0 });
    focus(last, true);
  } else if (isFar) return move(key, { isFar, isExtending: shiftKey });
  else if (key === 'Enter' || key === 'F2') editing.begin(chosen.at, null);
  else if (key === 'Delete' || key === 'Backspace') void editing.clear(chosen.range);
  else if (key === 'Escape') focus(chosen.at);
  else if (numberKey.test(key)) editing.begin(chosen.at, key);
  else return move(key, { isFar, isExtending: shiftKey });
  return true;
}

/** From the chosen block's first cell on; a single text that is pasted while typing stays with the field. */
function paste(text: string, { chosen, editing }: Keyed): boolean {
  const isBlock = /[\t\n\r]/.test(text.trim());
  if (editing.isEditing && !isBlock) return false;
  editing.cancel();
  void editing.paste({ row: chosen.range.top, col: chosen.range.left }, text);
  return true;
}
