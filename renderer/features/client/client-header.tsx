import {
  Archive,
  ArchiveRestore,
  Ellipsis,
  FileText,
  FileWarning,
  Flag,
  LibraryBig,
  Merge,
  Printer,
  Trash2,
} from 'lucide-react';
import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { PageHeader } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import styles from './client-header.module.css';
import { ClientMarks } from './client-marks.tsx';
import type { ClientView } from './client-view.ts';

/** Name, grade, marks, and what can be done with the client. */
export function ClientHeader({ view }: { readonly view: ClientView }) {
  const { start, back } = useNavigation();
  const { id: clientId, name } = view.client;
  const { graded } = view;
  useShortcuts({ e: () => start({ kind: 'assess', clientId }) });
  return (
    <PageHeader
      onBack={back}
      title={<Value>{name}</Value>}
      {...(graded === null || graded.grade === null
        ? {}
        : { mark: <GradeBadge grade={graded.grade} provisional={graded.provisional} size="large" /> })}
      subtitle={
        <span className={styles.subtitle}>
          <ClientMarks view={view} />
        </span>
      }
      actions={<HeaderActs view={view} />}
    />
  );
}

function HeaderActs({ view }: { readonly view: ClientView }) {
  const { client: texts, documents, handover } = useTexts();
  const { start, go } = useNavigation();
  const { id: clientId } = view.client;
  return (
    <>
      <Button icon={FileText} onPress={() => go({ page: 'documents', clientId })}>
        {documents.button}
      </Button>
      <Button icon={LibraryBig} onPress={() => go({ page: 'handover', clientId })}>
        {handover.button}
      </Button>
      <span className={styles.spacious}>
        <Button icon={FileWarning} onPress={() => start({ kind: 'log-incident', clientId })}>
          {texts.incident}
        </Button>
        <Button icon={Flag} onPress={() => start({ kind: 'raise-flag', clientId })}>
          {texts.flag}
        </Button>
      </span>
      <Button variant="primary" onPress={() => start({ kind: 'assess', clientId })}>
        {texts.assess}
      </Button>
      <Menu
        label={texts.more}
        trigger={<IconButton icon={Ellipsis} label={texts.more} />}
        entries={useMenuEntries(view)}
      />
    </>
  );
}

function useMenuEntries({ client: stored }: ClientView): readonly MenuEntry[] {
  const { client: texts, clients: clientsTexts } = useTexts();
  const { start } = useNavigation();
  const acts = useClientActs(stored);
  return [
    {
      id: 'incident',
      label: texts.incident,
      icon: FileWarning,
      onPress: () => start({ kind: 'log-incident', clientId: stored.id }),
    },
    { id: 'flag', label: texts.flag, icon: Flag, onPress: () => start({ kind: 'raise-flag', clientId: stored.id }) },
    { id: 'print', label: texts.print, icon: Printer, onPress: acts.print },
    {
      id: 'merge',
      label: clientsTexts.mergeInto,
      icon: Merge,
      onPress: () => start({ kind: 'merge-clients', clientId: stored.id }),
    },
    stored.archivedOn === null
      ? { id: 'archive', label: clientsTexts.archive, icon: Archive, onPress: acts.archive }
      : { id: 'unarchive', label: clientsTexts.unarchive, icon: ArchiveRestore, onPress: acts.unarchive },
    { id: 'delete', label: clientsTexts.remove, icon: Trash2, isDanger: true, onPress: () => void acts.remove() },
  ];
}

function useClientActs({ id: clientId, name }: StoredClient) {
  const { client: texts, clients: clientsTexts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const { go } = useNavigation();
  const page = { title: texts.printTitle(name), to: 'printer', landscape: false } as const;
  return {
    print: () => void run({ write: () => client.call('app.printPage', page), said: null }),
    archive: () =>
      void run({
        write: () => client.call('clients.archive', { clientId }),
        said: () => clientsTexts.archivedToast(name),
      }),
    unarchive: () =>
      void run({
        write: () => client.call('clients.unarchive', { clientId }),
        said: () => clientsTexts.unarchivedToast(name),
      }),
    remove: async () => {
      const act = await run({
        write: () => client.call('clients.delete', { clientId }),
        said: () => clientsTexts.deletedToast(name),
      });
      if (act !== undefined) go({ page: 'clients' });
    },
  };
}
