import { type KeyboardEvent, type RefObject, useState } from 'react';

type RowKeys = {
  readonly focusedIndex: number;
  readonly setFocusedIndex: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const pageRows = 10;

function nextIndex(key: string, index: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageRows,
    PageUp: index - pageRows,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}

/** Arrows, Page keys, Home and End move among the buttons of rows, of which only one is a tab stop. */
export function useRowKeys(
  box: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
): RowKeys {
  const [focusedIndex, setFocusedIndex] = useState(0);
  const focusRow = (index: number, triesLeft: number) => {
    const button = box.current?.querySelector<HTMLElement>(`[data-row-index="${index}"]`);
    if (button) button.focus();
    else if (triesLeft > 0) requestAnimationFrame(() => focusRow(index, triesLeft - 1)); // built after scrolling
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['rowIndex'] : undefined;
    if (from === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = nextIndex(event.key, Number(from), count);
    if (index === undefined) return;
    event.preventDefault();
    setFocusedIndex(index);
    scrollTo(index);
    focusRow(index, 5);
  };
  return { focusedIndex, setFocusedIndex, onKeyDown };
}
