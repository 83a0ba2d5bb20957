import { Check } from 'lucide-react';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import { type Answers, countAnswered, keyQuestions } from './key-questions.ts';
import styles from './keys-step.module.css';

type KeyClientsProps = {
  readonly clients: readonly GradedClient[];
  readonly current: number | undefined;
  readonly answers: Answers;
  readonly onOpen: (client: number) => void;
};

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** All clients in the order of the questions; one press goes to any of them. */
export function KeyClients({ clients, current, answers, onOpen }: KeyClientsProps) {
  const { keys } = useTexts().firstSteps;
  return (
    <nav className={styles.clients} aria-label={keys.clients}>
      <ol>
        {clients.map(({ clientId, name }, index) => {
          const answered = countAnswered(clientId, answers);
          return (
            <li key={clientId} ref={index === current ? scrollIntoView : undefined}>
              <button
                type="button"
                tabIndex={-1}
                className={classNames(styles.client, index === current && styles.currentClient)}
                {...(index === current ? { 'aria-current': 'step' as const } : {})}
                onClick={() => onOpen(index)}
              >
                <span className={styles.clientName} data-value>
                  {name}
                </span>
                <span className={styles.count} data-value>
                  {answered === keyQuestions.length ? <Check size={14} aria-hidden /> : answered > 0 && answered}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
