import type { CalendarDate } from '../../../shared/core/dates.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './recovery-key-page.module.css';

type RecoverySheetProps = {
  readonly words: readonly string[];
  readonly dataFolder: string;
  readonly today: CalendarDate;
};

/** One page: the words in their order, whose store they open, when it was printed, what it is for. */
export function RecoverySheet({ words, dataFolder, today }: RecoverySheetProps) {
  const { recoveryKey: texts } = useTexts();
  const { day } = useFormatters();
  return (
    <section className={styles.sheet} aria-label={texts.sheetTitle} data-recovery-sheet>
      <h2>{texts.sheetTitle}</h2>
      <ol className={styles.words} aria-label={texts.wordsLabel}>
        {words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place is what it is
          <li key={index} className={styles.word}>
            <span className={styles.number} data-value>
              {index + 1}
            </span>
            <span data-value>{word}</span>
          </li>
        ))}
      </ol>
      <dl className={styles.facts}>
        <dt>{texts.dataFolder}</dt>
        <dd data-value>{dataFolder}</dd>
        <dt>{texts.printedOn}</dt>
        <dd data-value>{day(today)}</dd>
        <dt>{texts.purpose}</dt>
        <dd>{texts.purposeText}</dd>
      </dl>
    </section>
  );
}
