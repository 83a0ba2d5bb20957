import { type CurrencyCode, toMinor, toUnits } from '../../../shared/core/money.ts';
import type { DecimalSign } from '../../../shared/importing/import-kind.ts';
import { findDecimalEvidence, readScaled, stripNumber } from '../../../shared/importing/read-number.ts';
import { type MetricId, metricDefinitions } from '../../../shared/scorecard/metrics/metric-definitions.ts';
import { levelAt } from '../../../shared/scoring/bands.ts';

/** Whether a column takes figures of the user's own. */
export function isEntered(metric: MetricId | undefined): boolean {
  return metric !== undefined && metricDefinitions[metric].isEntered;
}

/** The decimal sign of a locale, from how it writes one and a half. */
export function decimalSignOf(locale: string): DecimalSign {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? 'comma' : 'dot';
}

/**
 * The number that was typed or pasted, in the unit it is shown in; undefined where it is none. The sign of the locale
 * decides only where the number itself does not (1.250).
 */
export function readNumber(text: string, decimal: DecimalSign): number | undefined {
  const bare = text.trim().replace(/\s*%$/, '');
  const evidence = findDecimalEvidence(stripNumber(bare)?.body ?? '');
  const read = readScaled(bare, evidence === 'dot' || evidence === 'comma' ? evidence : decimal);
  return read === undefined ? undefined : read.mantissa / read.scale;
}

/** What is stored for a number in the unit it is shown in: minutes for hours, minor units for money. */
export function toStored(metric: MetricId, shown: number, currency: CurrencyCode): number {
  const { unit } = metricDefinitions[metric];
  if (unit === 'time') return shown * 60;
  return unit === 'money' || unit === 'rate' ? toMinor(shown, currency) : shown;
}

/** The text with which editing begins: the stored value as a plain number in the user's locale. */
export function toTyped(metric: MetricId, stored: number | null, currency: CurrencyCode, decimal: DecimalSign): string {
  if (stored === null) return '';
  const { unit } = metricDefinitions[metric];
  if (unit === 'level') return levelAt(stored);
  const shown =
    unit === 'time' ? stored / 60 : unit === 'money' || unit === 'rate' ? toUnits(stored, currency) : stored;
  return String(Math.round(shown * 100) / 100).replace('.', decimal === 'comma' ? ',' : '.');
}

/** A block as spreadsheets copy it: lines of cells between tabs. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}
