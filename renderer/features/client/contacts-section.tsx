import { Ellipsis, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../../shared/contract/client-calls.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Value } from '../../ui/marks.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Section } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { ClientView } from './client-view.ts';
import { ContactPanel } from './contact-panel.tsx';
import styles from './contacts-section.module.css';

type Open =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly contact: Contact }
  | { readonly kind: 'erase'; readonly contact: Contact };

/** People at the client; everything about one can be exported, and erased for good. */
export function ContactsSection({ view }: { readonly view: ClientView }) {
  const { contacts: texts } = useTexts().client;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={texts.title}
      actions={<IconButton icon={UserPlus} size="small" label={texts.add} onPress={() => setOpen({ kind: 'add' })} />}
    >
      {view.contacts.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className={styles.list}>
        {view.contacts.map((contact) => (
          <ContactItem
            key={contact.id}
            contact={contact}
            onEdit={() => setOpen({ kind: 'edit', contact })}
            onErase={() => setOpen({ kind: 'erase', contact })}
          />
        ))}
      </ul>
      {open?.kind === 'add' && <ContactPanel clientId={view.client.id} contact={null} onClose={close} />}
      {open?.kind === 'edit' && <ContactPanel clientId={view.client.id} contact={open.contact} onClose={close} />}
      {open?.kind === 'erase' && <EraseDialog contact={open.contact} onClose={close} />}
    </Section>
  );
}

type ContactItemProps = {
  readonly contact: Contact;
  readonly onEdit: () => void;
  readonly onErase: () => void;
};

function ContactItem({ contact, onEdit, onErase }: ContactItemProps) {
  const { contacts: texts } = useTexts().client;
  const client = useClient();
  const { run } = useActs();
  const toasts = useToasts();
  const exportAll = async () => {
    const written = await run({
      write: () => client.call('contacts.export', { contactId: contact.id }),
      said: null,
    });
    if (written !== undefined && written !== null) toasts.show({ text: texts.exported(written.path) });
  };
  return (
    <li className={styles.item}>
      <ContactFacts contact={contact} />
      <Menu
        label={texts.actionsOf(contact.name)}
        trigger={<IconButton icon={Ellipsis} size="small" label={texts.actionsOf(contact.name)} />}
        entries={[
          { id: 'edit', label: texts.edit, onPress: onEdit },
          { id: 'export', label: texts.export, onPress: () => void exportAll() },
          { id: 'erase', label: texts.erase, onPress: onErase, isDanger: true },
        ]}
      />
    </li>
  );
}

function ContactFacts({ contact: { name, role, email, phone, note } }: { readonly contact: Contact }) {
  const reach = [email, phone].filter((part) => part !== null);
  return (
    <div className={styles.text}>
      <div>
        <Value>{name}</Value>{' '}
        {role !== null && (
          <span className="muted">
            <Value>{role}</Value>
          </span>
        )}
      </div>
      {reach.map((part) => (
        <div key={part} className={styles.reach}>
          <Value>{part}</Value>
        </div>
      ))}
      {note !== null && (
        <div className={styles.reach}>
          <Value>{note}</Value>
        </div>
      )}
    </div>
  );
}

/** The one act without undo: asks once, in plain words. */
function EraseDialog({ contact, onClose }: { readonly contact: Contact; readonly onClose: () => void }) {
  const { client: texts, common } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const erase = async () => {
    await run({
      write: () => client.call('contacts.erase', { contactId: contact.id }),
      said: () => texts.contacts.erased(contact.name),
    });
    onClose();
  };
  return (
    <Dialog
      title={texts.contacts.eraseTitle(contact.name)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {common.cancel}
          </Button>
          <Button variant="danger" onPress={() => void erase()}>
            {texts.contacts.eraseConfirm}
          </Button>
        </>
      }
    >
      <p>{texts.contacts.eraseText}</p>
    </Dialog>
  );
}
