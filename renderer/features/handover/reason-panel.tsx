import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../shared/contract/contract.ts';
import { looksSecret } from '../../../shared/handover/looks-secret.ts';
import { toFailure } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './handover.module.css';

type ReasonPanelProps = {
  readonly of: 'unknown' | 'not-applicable' | 'excluded' | 'row';
  readonly first?: string;
  readonly onReason: (reason: string) => Promise<void> | void;
  readonly onClose: () => void;
};

/** Asks for the one sentence without which something can't be left out. */
export function ReasonPanel({ of, first = '', onReason, onClose }: ReasonPanelProps) {
  const { handover, common, errors } = useTexts();
  const [reason, setReason] = useState(first);
  const [failure, setFailure] = useState<Failure>();
  const texts = handover.reason;
  const isSecret = looksSecret(reason);
  const isReady = reason.trim() !== '' && !isSecret;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    try {
      await onReason(reason.trim());
      onClose();
    } catch (thrown) {
      setFailure(toFailure(thrown));
    }
  };
  const error = isSecret ? texts.secret : failure === undefined ? undefined : errors[failure.code];
  return (
    <SidePanel title={texts.titles[of]} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={of === 'unknown' ? texts.who : texts.label}
          description={of === 'row' ? texts.rowHint : texts.hint}
          value={reason}
          onChange={setReason}
          autoFocus
          {...(error === undefined ? {} : { error })}
        />
        <div>
          <Button type="submit" variant="primary" isDisabled={!isReady}>
            {common.save}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
