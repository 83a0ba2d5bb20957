import { type CurrencyCode, toMinor, toUnits } from '../../../shared/core/money.ts';
import { type MetricId, metricDefinitions } from '../../../shared/scorecard/metrics/metric-definitions.ts';

/** How numbers are written in the user's locale. */
export type NumberSigns = { readonly decimal: string };

/** The signs of a locale, from how it writes one and a half. */
export function signsOf(locale: string): NumberSigns {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return { decimal: parts.find(({ type }) => type === 'decimal')?.value ?? '.' };
}

const plain = /^-?\d+(\.\d+)?$/;

/**
 * The number that was typed or pasted, in the unit it is shown in; undefined where it is none. Blanks and the other sign
 * are taken as thousands, unless the other sign can only be a decimal one (12.5 in a locale with commas).
 */
export function readNumber(text: string, { decimal }: NumberSigns): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’%]/g, '').replace(/^\u2212/, '-');
  const other = decimal === ',' ? '.' : ',';
  const isOtherDecimal = !bare.includes(decimal) && bare.split(other).length === 2 && !/[.,]\d{3}$/.test(bare);
  const ordered = isOtherDecimal ? bare.replace(other, '.') : bare.replaceAll(other, '').replace(decimal, '.');
  return plain.test(ordered) ? Number(ordered) : undefined;
}

/** What is stored for a number in the unit it is shown in: minutes for hours, minor units for money. */
export function toStored(metric: MetricId, shown: number, currency: CurrencyCode): number {
  const { unit } = metricDefinitions[metric];
  if (unit === 'time') return shown * 60;
  return unit === 'money' || unit === 'rate' ? toMinor(shown, currency) : shown;
}

/** The text with which editing begins: the stored value as a plain number in the user's locale. */
export function toTyped(metric: MetricId, stored: number | null, currency: CurrencyCode, signs: NumberSigns): string {
  if (stored === null) return '';
  const { unit } = metricDefinitions[metric];
  const shown =
    unit === 'time' ? stored / 60 : unit === 'money' || unit === 'rate' ? toUnits(stored, currency) : stored;
  return String(Math.round(shown * 100) / 100).replace('.', signs.decimal);
}

/** A block as spreadsheets copy it: lines of cells between tabs. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}
