import { useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type Level, levels } from '../../shared/scoring/level.ts';
import { classNames } from './class-names.ts';
import { GradeShape } from './grade-shape.tsx';
import styles from './level-keys.module.css';

type LevelKeysProps = {
  /** What is asked. */
  readonly label: string;
  readonly value: Level | null;
  /** Choosing the chosen level again takes it back: null. */
  readonly onChange: (level: Level | null) => void;
  /** What each level means; with it the levels stand below each other. */
  readonly anchors?: Readonly<Record<Level, string>>;
  /** Said by keys 0, Space or Backspace: the question is left unanswered. */
  readonly onSkip?: () => void;
  readonly autoFocus?: boolean;
};

/** The level that a key names: 1 to 4 or A to D. */
export function levelOfKey(key: string): Level | undefined {
  return levels.find((level, index) => key.toUpperCase() === level || key === String(index + 1));
}

/** One of the levels A to D, by click or by one key: 1 to 4, or A to D. */
export function LevelKeys({ label, value, onChange, anchors, onSkip, autoFocus = false }: LevelKeysProps) {
  const focusOnce = useFocusOnce(autoFocus);
  return (
    <div
      ref={focusOnce}
      onKeyDownCapture={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const level = levelOfKey(event.key);
        if (level !== undefined) onChange(level);
        else if (onSkip !== undefined && ['0', 'Backspace'].includes(event.key)) onSkip();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <ToggleButtonGroup
        aria-label={label}
        className={(anchors === undefined ? styles.keys : styles.list) ?? ''}
        orientation={anchors === undefined ? 'horizontal' : 'vertical'}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(levels.find((level) => keys.has(level)) ?? null)}
      >
        {levels.map((level) => (
          <ToggleButton key={level} id={level} className={classNames(styles.key, styles[level])}>
            <span className={styles.mark} data-value>
              <GradeShape grade={level} size={9} />
              {level}
            </span>
            {anchors !== undefined && <span className={styles.anchor}>{anchors[level]}</span>}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** Puts the focus on the chosen level, or the first, when the group appears. */
function useFocusOnce(isWanted: boolean) {
  const wasFocused = useRef(false);
  return (group: HTMLElement | null) => {
    if (group === null || !isWanted || wasFocused.current) return;
    wasFocused.current = true;
    const level = group.querySelector<HTMLElement>('[data-selected]') ?? group.querySelector<HTMLElement>('button');
    level?.focus();
  };
}
