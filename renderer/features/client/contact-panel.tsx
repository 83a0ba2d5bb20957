import { useState } from 'react';
import type { Contact } from '../../../shared/contract/client-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Form } from '../../ui/form.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { trimmedOrNull } from '../../ui/trimmed-or-null.ts';
import styles from './contacts-section.module.css';

type ContactPanelProps = {
  readonly clientId: ClientId;
  /** Null: a new one. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
};

type Fields = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
};

function fieldsOf(contact: Contact | null): Fields {
  return {
    name: contact?.name ?? '',
    role: contact?.role ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    note: contact?.note ?? '',
  };
}

/** Adds a person, or edits one. */
export function ContactPanel({ clientId, contact, onClose }: ContactPanelProps) {
  const { client: clientTexts, common } = useTexts();
  const texts = clientTexts.contacts;
  const [fields, setFields] = useState(() => fieldsOf(contact));
  const [isTried, setIsTried] = useState(false);
  const save = useSaveContact(clientId, contact);
  const isNameless = fields.name.trim() === '';
  const set = (field: keyof Fields) => (value: string) => setFields({ ...fields, [field]: value });
  const submit = async () => {
    setIsTried(true);
    if (!isNameless && (await save(fields)) !== undefined) onClose();
  };
  return (
    <SidePanel
      title={contact === null ? texts.add : texts.editTitle}
      onClose={onClose}
      footer={<FormFooter submit={common.save} onSubmit={() => void submit()} onCancel={onClose} />}
    >
      <Form className={styles.form} onSubmit={() => void submit()} isInPanel>
        <TextField
          label={texts.name}
          value={fields.name}
          onChange={set('name')}
          isRequired
          error={isTried && isNameless ? texts.nameNeeded : undefined}
          autoFocus
        />
        <TextField label={texts.role} value={fields.role} onChange={set('role')} />
        <TextField label={texts.email} value={fields.email} onChange={set('email')} type="email" />
        <TextField label={texts.phone} value={fields.phone} onChange={set('phone')} type="tel" />
        <TextArea label={texts.note} value={fields.note} onChange={set('note')} />
      </Form>
    </SidePanel>
  );
}

function useSaveContact(clientId: ClientId, contact: Contact | null) {
  const { contacts: texts } = useTexts().client;
  const client = useClient();
  const { run } = useActs();
  return (fields: Fields) => {
    const change = {
      name: fields.name.trim(),
      role: trimmedOrNull(fields.role),
      email: trimmedOrNull(fields.email),
      phone: trimmedOrNull(fields.phone),
      note: trimmedOrNull(fields.note),
    };
    const said = () => texts.saved(change.name);
    if (contact === null) {
      return run<unknown>({ write: () => client.call('contacts.add', { clientId, fields: change }), said });
    }
    return run<unknown>({ write: () => client.call('contacts.update', { contactId: contact.id, change }), said });
  };
}
