import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './controls.module.css';
import { useTexts } from './texts.tsx';

type ProgressBarProps = {
  readonly label: string;
  /** 0 to 1; null where the end is not known. */
  readonly share: number | null;
  readonly onCancel?: () => void;
};

/** How far something is, with a way to stop it. */
export function ProgressBar({ label, share, onCancel }: ProgressBarProps) {
  const { common } = useTexts();
  const pct = share === null ? 0 : Math.round(share * 100);
  return (
    <AriaProgressBar className={styles.progress ?? ''} value={pct} isIndeterminate={share === null}>
      <div className={styles.progressHead}>
        <Label>{label}</Label>
        {onCancel !== undefined && (
          <Button size="small" variant="quiet" onPress={onCancel}>
            {common.cancel}
          </Button>
        )}
      </div>
      <div className={styles.bar}>
        <div
          className={classNames(styles.fill, share === null && styles.indeterminate)}
          style={share === null ? {} : { width: `${pct}%` }}
        />
      </div>
    </AriaProgressBar>
  );
}
