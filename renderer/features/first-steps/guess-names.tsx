import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { Guess } from './guess.ts';
import styles from './guess-step.module.css';

type GuessNamesProps = {
  readonly clients: readonly { readonly clientId: string; readonly name: string }[];
  readonly guess: Guess;
  readonly onChoose: (clientId: string) => void;
};

/** Every client as a name to press, by alphabet: no figure, no grade. */
export function GuessNames({ clients, guess, onChoose }: GuessNamesProps) {
  const texts = useTexts().firstSteps.guess;
  return (
    <ul className={styles.names}>
      {clients.map(({ clientId, name }) => {
        const isBest = guess.best.includes(clientId);
        const isLeast = guess.least.includes(clientId);
        return (
          <li key={clientId}>
            <button
              type="button"
              className={classNames(styles.name, isBest && styles.best, isLeast && styles.least)}
              aria-pressed={isBest || isLeast}
              {...(isBest ? { 'aria-label': texts.pickedBest(name) } : {})}
              {...(isLeast ? { 'aria-label': texts.pickedLeast(name) } : {})}
              onClick={() => onChoose(clientId)}
            >
              <span className={styles.text} data-value>
                {name}
              </span>
              {isBest && <ThumbsUp size={14} aria-hidden />}
              {isLeast && <ThumbsDown size={14} aria-hidden />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
