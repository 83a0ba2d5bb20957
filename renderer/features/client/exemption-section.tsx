import { useState } from 'react';
import type { ClientFields } from '../../../shared/contract/client-calls.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Value } from '../../ui/marks.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';
import styles from './small-form.module.css';
import { SmallFormButtons } from './small-form-buttons.tsx';

type Exemption = NonNullable<ClientFields['sizeExemption']>;
const kinds = ['referrer', 'growing', 'strategic', 'personal'] as const satisfies readonly Exemption['kind'][];

/** Whether the size step applies to the client; an exemption always has a reason. */
export function ExemptionSection({ view }: { readonly view: ClientView }) {
  const { exemption: texts } = useTexts().client;
  const [isEditing, setIsEditing] = useState(false);
  const save = useSaveExemption(view);
  const { sizeExemption } = view.client;
  if (isEditing) {
    return (
      <Section title={texts.title}>
        <ExemptionForm
          onSave={(exemption) => {
            setIsEditing(false);
            save(exemption);
          }}
          onCancel={() => setIsEditing(false)}
        />
      </Section>
    );
  }
  return (
    <Section title={texts.title} isScreenOnly={sizeExemption === null}>
      {sizeExemption === null ? (
        <p className="muted">{texts.none}</p>
      ) : (
        <p>
          {texts.kinds[sizeExemption.kind]} <Value>{sizeExemption.reason}</Value>
        </p>
      )}
      <div>
        <Button size="small" onPress={() => (sizeExemption === null ? setIsEditing(true) : save(null))}>
          {sizeExemption === null ? texts.set : texts.remove}
        </Button>
      </div>
    </Section>
  );
}

function useSaveExemption({ client: stored }: ClientView) {
  const { exemption: texts } = useTexts().client;
  const client = useClient();
  const { run } = useActs();
  return (sizeExemption: Exemption | null) =>
    void run({
      write: () => client.call('clients.update', { clientId: stored.id, change: { sizeExemption } }),
      said: () => (sizeExemption === null ? texts.removed(stored.name) : texts.saved(stored.name)),
    });
}

type ExemptionFormProps = { readonly onSave: (exemption: Exemption) => void; readonly onCancel: () => void };

function ExemptionForm({ onSave, onCancel }: ExemptionFormProps) {
  const { exemption: texts } = useTexts().client;
  const [kind, setKind] = useState<Exemption['kind']>('referrer');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isBlank = reason.trim() === '';
  return (
    <Form
      className={styles.form}
      onSubmit={() => {
        setIsTried(true);
        if (!isBlank) onSave({ kind, reason: reason.trim() });
      }}
    >
      <Select
        label={texts.kind}
        options={kinds.map((id) => ({ id, label: texts.kinds[id] }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={texts.reason}
        value={reason}
        onChange={setReason}
        error={isTried && isBlank ? texts.reasonNeeded : undefined}
        autoFocus
      />
      <SmallFormButtons submit={texts.save} onCancel={onCancel} />
    </Form>
  );
}
