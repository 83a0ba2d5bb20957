import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import { type GridPlace, placeAfter } from '../../ui/grid-moves.ts';
import type { Grid } from './figure-grid.tsx';
import type { FigureEditing } from './use-figure-editing.ts';

type GridKeys = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

/** The grid as its keys see it. */
type Keyed = {
  readonly place: GridPlace;
  readonly editing: FigureEditing;
  readonly focus: (place: GridPlace) => void;
  /** Answers whether the key leads somewhere. */
  readonly move: (key: string, isFar: boolean) => boolean;
};

const numberKey = /^[\d.,-]$/;

/** The keys of a spreadsheet: arrows, Home, End and Page keys, Enter and F2 to edit, Delete, Escape, digits, paste. */
export function useGridKeys(
  grid: Grid,
  place: GridPlace,
  setPlace: (place: GridPlace) => void,
  editing: FigureEditing,
): GridKeys {
  const box = useRef<HTMLDivElement>(null);
  const focus = (next: GridPlace) => {
    setPlace(next);
    requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.col}"]`)?.focus();
    });
  };
  const size = { rows: grid.rows.length, cols: grid.metrics.length };
  const move = (key: string, isFar: boolean): boolean => {
    const next = placeAfter(key, place, size, isFar);
    if (next !== undefined) focus(next);
    return next !== undefined;
  };
  const keyed = { place, editing, focus, move };
  return {
    box,
    onKeyDown: (event) => {
      if (!(event.target instanceof Element) || event.target.closest('[data-place]') === null) return;
      const isTaken = editing.isEditing ? whileEditing(event, keyed) : whileMoving(event, keyed);
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPaste: (event) => paste(event, keyed),
  };
}

function whileEditing({ key, shiftKey }: KeyboardEvent, { place, editing, focus, move }: Keyed): boolean {
  const leave = (arrow: string) => void editing.finish().then(() => move(arrow, false));
  if (key === 'Enter') leave(shiftKey ? 'ArrowUp' : 'ArrowDown');
  else if (key === 'Tab') leave(shiftKey ? 'ArrowLeft' : 'ArrowRight');
  else if (key === 'ArrowUp' || key === 'ArrowDown') leave(key);
  else if (key === 'Escape') {
    editing.cancel();
    focus(place);
  } else return false;
  return true;
}

function whileMoving({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, { place, editing, move }: Keyed): boolean {
  const isFar = ctrlKey || metaKey;
  if (altKey) return false;
  if (isFar) return move(key, true);
  if (key === 'Enter' || key === 'F2') editing.begin(place, null);
  else if (key === 'Delete' || key === 'Backspace') void editing.clear(place);
  else if (numberKey.test(key)) editing.begin(place, key);
  else return move(key, false);
  return true;
}

function paste(event: ClipboardEvent, { place, editing }: Keyed): void {
  const text = event.clipboardData.getData('text/plain');
  const isBlock = /[\t\n\r]/.test(text.trim());
  if (editing.isEditing && !isBlock) return;
  event.preventDefault();
  editing.cancel();
  void editing.paste(place, text);
}
