import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import type { Grid } from './figure-grid.tsx';
import { type Place, placeAfter } from './grid-place.ts';
import type { FigureEditing } from './use-figure-editing.ts';

type GridKeys = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
};

const numberKey = /^[\d.,-]$/;

/** The keys of a spreadsheet: arrows, Home, End and Page keys, Enter and F2 to edit, Delete, Escape, digits, paste. */
export function useGridKeys(
  grid: Grid,
  place: Place,
  setPlace: (place: Place) => void,
  editing: FigureEditing,
): GridKeys {
  const box = useRef<HTMLDivElement>(null);
  const focus = (next: Place) => {
    setPlace(next);
    requestAnimationFrame(() => {
      box.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
    });
  };
  const size = { row: grid.rows.length, column: grid.metrics.length };
  const move = (key: string, isFar: boolean): boolean => {
    const next = placeAfter(key, place, size, isFar);
    if (next !== undefined) focus(next);
    return next !== undefined;
  };
  const leave = (key: string) => {
    void editing.finish().then(() => move(key, false));
  };
  const whileEditing = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter') leave(event.shiftKey ? 'ArrowUp' : 'ArrowDown');
    else if (event.key === 'Tab') leave(event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') leave(event.key);
    else if (event.key === 'Escape') {
      editing.cancel();
      focus(place);
    } else return false;
    return true;
  };
  const whileMoving = (event: KeyboardEvent): boolean => {
    const isFar = event.ctrlKey || event.metaKey;
    if (event.altKey || (isFar && !['Home', 'End'].includes(event.key))) return false;
    if (event.key === 'Enter' || event.key === 'F2') editing.begin(place, null);
    else if (event.key === 'Delete' || event.key === 'Backspace') void editing.clear(place);
    else if (numberKey.test(event.key)) editing.begin(place, event.key);
    else return move(event.key, isFar);
    return true;
  };
  return {
    box,
    onKeyDown: (event) => {
      if (!(event.target instanceof Element) || event.target.closest('[data-place]') === null) return;
      const isTaken = editing.isEditing ? whileEditing(event) : whileMoving(event);
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPaste: (event) => {
      const text = event.clipboardData.getData('text/plain');
      const isBlock = /[\t\n\r]/.test(text.trim());
      if (editing.isEditing && !isBlock) return;
      event.preventDefault();
      editing.cancel();
      void editing.paste(place, text);
    },
  };
}
