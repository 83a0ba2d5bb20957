import { Check } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import styles from './progress-rail.module.css';
import { isReached, type Progress, type Screen, screens } from './steps.ts';

type ProgressRailProps = {
  readonly current: Screen;
  readonly progress: Progress;
  readonly onOpen: (screen: Screen) => void;
};

/** Where the first steps stand; a screen that was reached opens again. */
export function ProgressRail({ current, progress, onOpen }: ProgressRailProps) {
  const { firstSteps } = useTexts();
  return (
    <nav className={styles.rail} aria-label={firstSteps.railLabel}>
      <ol className={styles.list}>
        {screens.map((screen, index) => {
          const isCurrent = screen === current;
          const isPast = isReached(screen, progress) && screens.indexOf(screen) < screens.indexOf(current);
          return (
            <li key={screen} className={styles.item}>
              <button
                type="button"
                className={classNames(styles.step, isCurrent && styles.current)}
                disabled={!isReached(screen, progress) && !isCurrent}
                {...(isCurrent ? { 'aria-current': 'step' as const } : {})}
                onClick={() => onOpen(screen)}
              >
                <span className={styles.number} data-value>
                  {isPast ? <Check size={12} strokeWidth={3} aria-hidden /> : index + 1}
                </span>
                {firstSteps.steps[screen]}
              </button>
            </li>
          );
        })}
        <li className={styles.item}>
          <span className={styles.step}>
            <span className={styles.number} data-value>
              {screens.length + 1}
            </span>
            {firstSteps.steps.matrix}
          </span>
        </li>
      </ol>
    </nav>
  );
}
