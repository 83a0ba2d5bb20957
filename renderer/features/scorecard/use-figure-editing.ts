import { useState } from 'react';
import type { MetricValueChange } from '../../../shared/contract/scorecard-calls.ts';
import type { DecimalSign } from '../../../shared/importing/import-kind.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { type CellRange, type GridPlace, rangeOf } from '../../ui/grid-moves.ts';
import { useLocaleTag, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useMetricText } from '../../ui/use-metric-text.ts';
import { writeCells } from '../../ui/write-cells.ts';
import type { Grid } from './figure-grid.tsx';
import { decimalSignOf, isEntered, readBlock, readNumber, toStored, toTyped } from './read-figure.ts';

export type FigureEditing = {
  /** The text being typed into a cell; null where none is. */
  readonly draftAt: (place: GridPlace) => string | null;
  readonly begin: (place: GridPlace, typed: string | null) => void;
  readonly change: (text: string) => void;
  /** Stores what was typed and answers whether it was a number. */
  readonly finish: () => Promise<boolean>;
  readonly cancel: () => void;
  /** Takes the user's own figures of a block away. */
  readonly clear: (range: CellRange) => Promise<void>;
  /** The figures of a block as a spreadsheet takes them. */
  readonly copy: (range: CellRange) => string;
  readonly paste: (place: GridPlace, text: string) => Promise<void>;
  readonly isEditing: boolean;
};

type Draft = { readonly place: GridPlace; readonly text: string };

/** What is typed, cleared and pasted in the grid; each is one act that can be taken back. */
export function useFigureEditing(grid: Grid): FigureEditing {
  const decimal = decimalSignOf(useLocaleTag());
  const [draft, setDraft] = useState<Draft | null>(null);
  const record = useRecordFigures(grid);
  const { show } = useToasts();
  const { history } = useTexts();
  const metricAt = (place: GridPlace) => grid.metrics[place.col];
  const valueAt = (place: GridPlace) => grid.rows[place.row]?.cells[place.col]?.value ?? null;
  const finish = async (): Promise<boolean> => {
    if (draft === null) return true;
    const metric = metricAt(draft.place);
    setDraft(null);
    if (metric === undefined || draft.text.trim() === toTyped(metric, valueAt(draft.place), grid.currency, decimal))
      return true;
    const number = draft.text.trim() === '' ? null : readNumber(draft.text, decimal);
    if (number === undefined) {
      show({ text: history.grid.notANumber(draft.text), tone: 'failed' });
      return false;
    }
    await record.one(draft.place, number === null ? null : toStored(metric, number, grid.currency));
    return true;
  };
  return {
    isEditing: draft !== null,
    draftAt: (place) =>
      draft !== null && draft.place.row === place.row && draft.place.col === place.col ? draft.text : null,
    begin: (place, typed) => {
      const metric = metricAt(place);
      if (metric === undefined || !isEntered(metric)) return;
      setDraft({ place, text: typed ?? toTyped(metric, valueAt(place), grid.currency, decimal) });
    },
    change: (text) => setDraft((before) => (before === null ? null : { ...before, text })),
    finish,
    cancel: () => setDraft(null),
    clear: (range) => record.clear(range),
    copy: (range) => writeCells(textsIn(grid, range, decimal)),
    paste: (place, text) => record.block(place, readBlock(text), decimal),
  };
}

function useRecordFigures(grid: Grid) {
  const client = useClient();
  const { run } = useActs();
  const { show } = useToasts();
  const { grid: texts } = useTexts().history;
  const metricText = useMetricText(grid.currency);
  const write = (values: readonly MetricValueChange[], said: string) =>
    run({ write: () => client.call('scorecard.recordValues', { values: [...values] }), said: () => said });
  const one = async (place: GridPlace, value: number | null) => {
    const [row, metric] = [grid.rows[place.row], grid.metrics[place.col]];
    if (row === undefined || metric === undefined || !isEntered(metric)) return;
    if (value === null) return await clear(rangeOf(place, place));
    const said = texts.recorded(metricText.name(metric), metricText.value(metric, value));
    await write([{ clientId: row.clientId, metric, month: grid.month, value }], said);
  };
  const clear = async (range: CellRange) => {
    const values = ownFiguresIn(grid, range);
    const [first] = values;
    if (first === undefined) return;
    const said = values.length === 1 ? texts.cleared(metricText.name(first.metric)) : texts.clearedAll(values.length);
    await write(values, said);
  };
  const block = async (place: GridPlace, cells: readonly (readonly string[])[], decimal: DecimalSign) => {
    const targets = targetsOf(grid, place, cells, decimal);
    const odd = targets.find(({ number }) => number === undefined);
    if (targets.length === 0 || odd !== undefined) {
      show({ text: odd === undefined ? texts.pasteNothing : texts.notANumber(odd.text), tone: 'failed' });
      return;
    }
    const values = targets.map(({ row, metric, number }) => {
      const value = toStored(metric, number ?? 0, grid.currency);
      return { clientId: row.clientId, metric, month: grid.month, value };
    });
    await write(values, texts.pasted(values.length));
  };
  return { one, clear, block };
}

/** The cells of a pasted block that fall on figures which can be typed; number undefined where the text is none. */
function targetsOf(
  { rows, metrics }: Grid,
  place: GridPlace,
  cells: readonly (readonly string[])[],
  decimal: DecimalSign,
) {
  const read = cells.flatMap((line, down) =>
    line.map((text, across) => {
      const [row, metric] = [rows[place.row + down], metrics[place.col + across]];
      const isTarget = row !== undefined && metric !== undefined && isEntered(metric) && text !== '';
      return isTarget ? { row, metric, text, number: readNumber(text, decimal) } : null;
    }),
  );
  return read.filter((cell) => cell !== null);
}

/** Of the figures that the user typed into a block: each as not entered. */
function ownFiguresIn({ rows, metrics, month }: Grid, { top, bottom, left, right }: CellRange): MetricValueChange[] {
  return rows.slice(top, bottom + 1).flatMap(({ clientId, cells }) =>
    metrics.slice(left, right + 1).flatMap((metric, across) => {
      const entered = cells[left + across]?.entered ?? null;
      return entered === null ? [] : [{ clientId, metric, month, value: null }];
    }),
  );
}

/** The figures of a block as plain numbers; nothing where one is unknown. */
function textsIn(grid: Grid, { top, bottom, left, right }: CellRange, decimal: DecimalSign): string[][] {
  return grid.rows.slice(top, bottom + 1).map(({ cells }) =>
    grid.metrics.slice(left, right + 1).map((metric, across) => {
      const value = cells[left + across]?.value ?? null;
      return toTyped(metric, value, grid.currency, decimal);
    }),
  );
}
