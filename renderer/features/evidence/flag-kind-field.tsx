import { useId } from 'react';
import { type FlagKind, flagKinds } from '../../../shared/scoring/level.ts';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import styles from './evidence-form.module.css';

type FlagKindFieldProps = {
  readonly value: FlagKind | null;
  readonly onChange: (flag: FlagKind) => void;
  readonly error: string | undefined;
};

/** The seven deal-breakers with what each does to the grade. */
export function FlagKindField({ value, onChange, error }: FlagKindFieldProps) {
  const { flags, flagPanel } = useTexts().evidence;
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>{flagPanel.kind}</legend>
      {flagKinds.map((flag) => (
        <label key={flag} className={classNames(styles.kind, value === flag && styles.chosen)}>
          <input type="radio" name={name} checked={value === flag} onChange={() => onChange(flag)} />
          <span>{flags[flag].name}</span>
          <span className={styles.effect}>{flags[flag].effect}</span>
        </label>
      ))}
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
