import { toUnits } from '../../../shared/core/money.ts';
import { buildHeadline, type Headline, writeLeastFitSentence } from '../../../shared/scorecard/headline.ts';
import { layOutMatrix, type MatrixChip } from '../../../shared/scorecard/matrix-layout.ts';
import { levels } from '../../../shared/scoring/level.ts';
import { padTo, shortenTo } from './align-columns.ts';
import { type BookToWrite, formatters, texts } from './book-texts.ts';

const cellWidth = 26;
const headWidth = 9;

/** The matrix as text: relationship down, financial value across, best top right; under it the headline strip. */
export function formatMatrix(write: BookToWrite): string {
  const { rows, notGraded } = layOutMatrix(write.book, write.model.matrix);
  const { A, B, C } = write.model.bandFloors;
  const ranges = { D: `<${C}`, C: `${C}-${B - 1}`, B: `${B}-${A - 1}`, A: `${A}+` };
  const rule = `${'-'.repeat(headWidth)}+${'-'.repeat((cellWidth + 2) * 4)}`;
  const head = [
    padTo('rel \\ fin', headWidth),
    ...(['D', 'C', 'B', 'A'] as const).map((band) => padTo(`${band} ${ranges[band]}`, cellWidth)),
  ];
  const lines = rows.flatMap((cells) => {
    const [first] = cells;
    const height = Math.max(1, ...cells.map(({ chips }) => chips.length));
    return Array.from({ length: height }, (_, line) => {
      const name = line === 0 && first !== undefined ? `${first.rBand} ${ranges[first.rBand]}` : '';
      const texts = cells.map(({ chips, grade }) => formatCell(line === 0 ? grade : ' ', chips[line], write));
      return [padTo(name, headWidth), ...texts].join('| ').trimEnd();
    }).concat(rule);
  });
  const rest = notGraded.length === 0 ? [] : [`not graded: ${notGraded.map(({ name }) => name).join(', ')}`];
  return [formatTitle(write), ...formatStrip(write), '', head.join('| ').trimEnd(), rule, ...lines, ...rest].join('\n');
}

function formatCell(grade: string, chip: MatrixChip | undefined, { currency }: BookToWrite): string {
  if (chip === undefined) return padTo(grade, cellWidth);
  const thousands = chip.revenueMinor === null ? '' : formatters.decimal1(toUnits(chip.revenueMinor, currency) / 1000);
  const mark = `${chip.provisional ? '?' : ''}${chip.probation ? '!' : ''}`;
  const name = shortenTo(chip.name + mark, cellWidth - 4 - thousands.length);
  return `${grade} ${padTo(name, cellWidth - 3 - thousands.length)}${thousands} `;
}

function formatTitle({ book, currency }: BookToWrite): string {
  const { total } = buildHeadline(book);
  const revenue = formatters.wholeMoney(total.revenueMinor, currency);
  return `MATRIX  ${total.clientCount} clients · ${revenue} ${currency} · twelve months to ${formatters.day(book.asOf)}`;
}

function formatStrip({ book, currency }: BookToWrite): string[] {
  const headline: Headline = buildHeadline(book);
  const groups = levels.map((grade) => {
    const group = headline.byGrade[grade];
    if (group.clientCount === 0) return `${grade} 0`;
    const share = (pct: number | null) => (pct === null ? '?' : formatters.integer(pct));
    const ehr = group.ehrMinor === null ? '?' : formatters.wholeMoney(group.ehrMinor, currency);
    return `${grade} ${group.clientCount}: ${share(group.revenueSharePct)}|${share(group.hoursSharePct)} (${ehr})`;
  });
  const sentence = writeLeastFitSentence(headline, texts, formatters);
  const strip = `revenue % | hours % (${currency}/h)   ${groups.join('   ')}`;
  return sentence === null ? [strip] : [strip, sentence];
}
