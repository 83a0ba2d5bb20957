import { type KeyboardEvent, useRef } from 'react';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { placeAfter, placeAfterTab } from '../../ui/grid-moves.ts';
import { fillDown, removeRows, typeIntoRange } from './grid-edits.ts';
import { type GridRow, textIn } from './grid-row.ts';
import type { Grid } from './use-grid.ts';

type Given = {
  readonly grid: Grid;
  readonly rows: readonly GridRow[];
  readonly columns: readonly HandoverField[];
};

/** The keys of a spreadsheet, while no cell is edited. Escape lets the next Tab leave the grid. */
export function useGridKeys({ grid, rows, columns }: Given) {
  const { today } = useAppState();
  const mayLeave = useRef(false);
  const tabbedFrom = useRef<number | null>(null);
  const current = () => textIn(rows[grid.at.row], columns[grid.at.col]?.key ?? '');

  const onKeyDown = (event: KeyboardEvent) => {
    if (grid.editing !== null || !isCell(event.target)) return;
    const isTyped = event.key.length === 1 && (!(event.ctrlKey || event.metaKey) || event.getModifierState('AltGraph'));
    const isFar = event.ctrlKey || event.metaKey;
    const next = event.altKey ? undefined : placeAfter(event.key, grid.at, grid.size, isFar);
    const wasLeaving = mayLeave.current;
    mayLeave.current = event.key === 'Escape' || (wasLeaving && event.key === 'Shift');
    if (event.key === 'Tab') {
      const target = wasLeaving ? undefined : placeAfterTab(grid.at, grid.size, event.shiftKey);
      if (target === undefined) return;
      tabbedFrom.current ??= grid.at.col;
      grid.goTo(target);
    } else if (next !== undefined) {
      tabbedFrom.current = null;
      grid.goTo(next, event.shiftKey);
    } else if (runCommand(event, { grid, columns }, today)) {
      // done
    } else if (event.key === 'Enter' || event.key === 'F2' || (event.altKey && event.key === 'ArrowDown'))
      grid.startEditing({ text: current(), isFresh: false });
    else if (isTyped && event.key !== ' ') grid.startEditing({ text: event.key, isFresh: true });
    else return;
    event.preventDefault();
  };

  return { onKeyDown, tabbedFrom };
}

/** Keys that change or choose cells; answers whether this was one. */
function runCommand(event: KeyboardEvent, { grid, columns }: Omit<Given, 'rows'>, today: string): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isMod && key === 'd') grid.change((before, range) => fillDown(before, columns, range));
  else if (isMod && key === 'a') selectAll(grid);
  else if (isMod && key === ';') grid.change((before, range) => typeIntoRange(before, columns, range, today));
  else if (isMod && key === 'delete') grid.change(removeRows);
  else if (!isMod && (key === 'delete' || key === 'backspace'))
    grid.change((before, range) => typeIntoRange(before, columns, range, ''));
  else if (event.shiftKey && key === ' ') selectRows(grid);
  else return false;
  grid.focus();
  return true;
}

/** Whether the keys are meant for a cell, and not for a field in it. */
export function isCell(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'gridcell';
}

function selectRows({ goTo, range, size }: Grid): void {
  goTo({ row: range.top, col: 0 });
  goTo({ row: range.bottom, col: size.cols - 1 }, true);
}

function selectAll({ goTo, size }: Grid): void {
  goTo({ row: 0, col: 0 });
  goTo({ row: Math.max(0, size.rows - 2), col: size.cols - 1 }, true);
}

/** Today in the form in which cells hold days. */
export function useToday() {
  return toCalendarDate(useAppState().today);
}
