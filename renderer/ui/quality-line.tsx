import { TriangleAlert } from 'lucide-react';
import styles from './quality-line.module.css';
import { useFormatters, useTexts } from './texts.tsx';

type QualityLineProps = {
  readonly quality: {
    readonly minutesWithoutCost: number;
    readonly monthsWithoutHours: number;
    readonly invoicesWithoutCost: number;
    readonly rowsInOtherCurrencies: number;
  };
};

/** What the figures beside it leave out: counted, never treated as nothing. */
export function QualityLine({ quality }: QualityLineProps) {
  const texts = useTexts().history.quality;
  const formatters = useFormatters();
  const parts = [
    ...(quality.minutesWithoutCost > 0 ? [texts.hours(formatters.hours(quality.minutesWithoutCost))] : []),
    ...(quality.monthsWithoutHours > 0 ? [texts.months(quality.monthsWithoutHours)] : []),
    ...(quality.invoicesWithoutCost > 0 ? [texts.invoices(quality.invoicesWithoutCost)] : []),
    ...(quality.rowsInOtherCurrencies > 0 ? [texts.currencies(quality.rowsInOtherCurrencies)] : []),
  ];
  if (parts.length === 0) return <p className={styles.line}>{texts.nothing}</p>;
  return (
    <p className={styles.line}>
      <TriangleAlert size={14} aria-hidden />
      {texts.title}
      {parts.map((part) => (
        <span key={part} className={styles.part}>
          {part}
        </span>
      ))}
    </p>
  );
}
