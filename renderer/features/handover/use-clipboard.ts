import { useEffect, useRef } from 'react';
import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { textOfRange, typeIntoRange } from './grid-edits.ts';
import type { GridRow } from './grid-row.ts';
import type { Grid } from './use-grid.ts';
import { isCell } from './use-grid-keys.ts';

type Given = {
  readonly grid: Grid;
  readonly rows: readonly GridRow[];
  readonly columns: readonly HandoverField[];
  readonly onPasteBlock: (text: string, from: Grid['at']) => void;
};

/**
 * Copy and cut give tabs and lines; a single text is pasted at once, a block is looked at first. Browsers tell of the
 * clipboard where text is selected and not where the focus is, so the whole document is listened to.
 */
export function useClipboard(given: Given): void {
  const latest = useRef(given);
  latest.current = given;
  useEffect(() => {
    const onClipboard = (event: ClipboardEvent) => {
      if (event.clipboardData === null || event.defaultPrevented || !isCell(document.activeElement)) return;
      event.preventDefault();
      if (event.type === 'paste') paste(latest.current, event.clipboardData);
      else copy(latest.current, event.clipboardData, event.type === 'cut');
    };
    const kinds = ['copy', 'cut', 'paste'] as const;
    for (const kind of kinds) document.addEventListener(kind, onClipboard);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, onClipboard);
    };
  }, []);
}

function copy({ grid, rows, columns }: Given, clipboard: DataTransfer, isCut: boolean): void {
  clipboard.setData('text/plain', textOfRange(rows, columns, grid.range));
  if (isCut) grid.change((before, range) => typeIntoRange(before, columns, range, ''));
}

function paste({ grid, columns, onPasteBlock }: Given, clipboard: DataTransfer): void {
  const text = clipboard.getData('text/plain').replace(/\r?\n$/, '');
  if (/[\t\n]/.test(text)) onPasteBlock(text, grid.at);
  else if (text !== '') grid.change((before, range) => typeIntoRange(before, columns, range, text));
}
