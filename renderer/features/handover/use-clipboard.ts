import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { useCellClipboard } from '../../ui/use-cell-clipboard.ts';
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

/** Copy and cut give tabs and lines; a single text is pasted at once, a block is looked at first. */
export function useClipboard({ grid, rows, columns, onPasteBlock }: Given): void {
  useCellClipboard({
    isCell,
    copy: (isCut) => {
      const text = textOfRange(rows, columns, grid.range);
      if (isCut) grid.change((before, range) => typeIntoRange(before, columns, range, ''));
      return text;
    },
    paste: (pasted) => {
      const text = pasted.replace(/\r?\n$/, '');
      if (/[\t\n]/.test(text)) onPasteBlock(text, grid.at);
      else if (text !== '') grid.change((before, range) => typeIntoRange(before, columns, range, text));
      return true;
    },
  });
}
