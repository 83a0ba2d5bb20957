import { AlertTriangle } from 'lucide-react';
import { type ConcentrationFlag, flagConcentration } from '../../../shared/scorecard/concentration.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './insight.module.css';

type ConcentrationFlagsProps = { readonly top1SharePct: number | null; readonly top3SharePct: number | null };

/** Whether too much of the revenue hangs on one client or on three. */
export function ConcentrationFlags({ top1SharePct, top3SharePct }: ConcentrationFlagsProps) {
  const { flags: texts } = useTexts().insight;
  const { pct0 } = useFormatters();
  const flags = flagConcentration(top1SharePct, top3SharePct);
  const textOf = (flag: ConcentrationFlag) =>
    flag.kind === 'top-1' ? texts['top-1'][flag.severity](pct0(flag.sharePct)) : texts['top-3'](pct0(flag.sharePct));
  if (flags.length === 0) return <p className="muted">{texts.none}</p>;
  return (
    <ul className={styles.flags} aria-label={texts.label}>
      {flags.map((flag) => (
        <li key={flag.kind} className={styles.flag} data-severity={flag.severity}>
          <AlertTriangle size={14} aria-hidden />
          {textOf(flag)}
        </li>
      ))}
    </ul>
  );
}
