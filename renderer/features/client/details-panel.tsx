import { useState } from 'react';
import type { Client, ClientFields } from '../../../shared/contract/client-calls.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Form } from '../../ui/form.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ContractFields } from './contract-fields.tsx';
import styles from './details-section.module.css';
import { IdentityFields } from './identity-fields.tsx';

/** Every field of a client that is typed in by hand; the size exemption has its own place. */
export type Details = Omit<ClientFields, 'sizeExemption'>;

export type DetailsFormProps = {
  readonly details: Details;
  readonly change: (change: Partial<Details>) => void;
  readonly isTried: boolean;
};

type DetailsPanelProps = { readonly client: Client; readonly onClose: () => void };

/** Name, address, contract, size and note in one form; saved in one act with an undo. */
export function DetailsPanel({ client: stored, onClose }: DetailsPanelProps) {
  const { client: texts, common } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const { id, archivedOn: _archivedOn, sizeExemption: _sizeExemption, ...before } = stored;
  const [details, setDetails] = useState<Details>(before);
  const [isTried, setIsTried] = useState(false);
  const change = (changed: Partial<Details>) => setDetails({ ...details, ...changed });
  const save = async () => {
    setIsTried(true);
    if (details.name.trim() === '') return;
    const act = await run({
      write: () => client.call('clients.update', { clientId: id, change: details }),
      said: () => texts.details.saved,
    });
    if (act !== undefined) onClose();
  };
  const form = { details, change, isTried };
  return (
    <SidePanel
      title={texts.details.title}
      onClose={onClose}
      isWide
      footer={<FormFooter submit={common.save} onSubmit={() => void save()} onCancel={onClose} />}
    >
      <Form className={styles.form} onSubmit={() => void save()} isInPanel>
        <IdentityFields {...form} />
        <ContractFields {...form} />
        <TextArea
          label={texts.details.note}
          value={details.note ?? ''}
          onChange={(note) => change({ note: note === '' ? null : note })}
        />
      </Form>
    </SidePanel>
  );
}
