import type { Ref } from 'react';
import type { Level } from '../../shared/scoring/level.ts';
import { levels } from '../../shared/scoring/level.ts';
import { classNames } from './class-names.ts';
import styles from './level-picker.module.css';

type LevelPickerProps = {
  /** What is asked. */
  readonly label: string;
  /** What each level means for this question. */
  readonly meanings: Readonly<Record<Level, string>>;
  readonly value: Level | null;
  readonly onChoose: (level: Level) => void;
  /** Receives focus when the question comes up; letters and digits are handled by whoever shows it. */
  readonly groupRef?: Ref<HTMLFieldSetElement>;
};

/** Four anchored levels, best first. */
export function LevelPicker({ label, meanings, value, onChoose, groupRef }: LevelPickerProps) {
  return (
    <fieldset className={styles.group} ref={groupRef} tabIndex={-1} aria-label={label}>
      {levels.map((level) => (
        <button
          key={level}
          type="button"
          className={classNames(styles.level, value === level && styles.chosen)}
          data-grade={level}
          aria-pressed={value === level}
          onClick={() => onChoose(level)}
        >
          <span className={styles.letter}>{level}</span>
          <span className={styles.meaning}>{meanings[level]}</span>
        </button>
      ))}
    </fieldset>
  );
}
