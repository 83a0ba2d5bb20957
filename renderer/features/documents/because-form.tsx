import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './pre-flight.module.css';

type BecauseFormProps = {
  readonly onKeep: (because: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** Asks why a point does not apply, or why notice is given all the same. */
export function BecauseForm({ onKeep, onCancel }: BecauseFormProps) {
  const { preFlight: texts, common } = useTexts();
  const [because, setBecause] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isMissing = because.trim() === '';
  const keep = () => {
    setIsTried(true);
    if (!isMissing) void onKeep(because.trim());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same
    <div
      className={styles.because}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField
        label={texts.why}
        value={because}
        onChange={setBecause}
        {...(isTried && isMissing ? { error: texts.whyNeeded } : {})}
        width="full"
        autoFocus
      />
      <div className={styles.acts}>
        <Button size="small" onPress={keep}>
          {texts.keep}
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
