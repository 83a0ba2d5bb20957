import { Ellipsis } from 'lucide-react';
import type { EvidenceEntry } from '../../../shared/contract/evidence-calls.ts';
import { describeEntry, nameEntry } from '../../../shared/evidence/describe-entry.ts';
import type { WrittenKind } from '../../../shared/evidence/evidence-kinds.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { AttachButton, EvidenceFiles } from './evidence-files.tsx';
import styles from './evidence-section.module.css';

/** An entry that was written down; deal-breakers are shown beside what they do to the grade. */
export type WrittenEntry = Extract<EvidenceEntry, { readonly kind: WrittenKind }>;

/** One entry of the log: what, when, facts, files, and what can be done with it. */
export function EvidenceItem({ entry }: { readonly entry: WrittenEntry }) {
  const { evidence } = useTexts();
  const { log: texts } = evidence;
  const formatters = useFormatters();
  const entries = useEntryActs(entry);
  const day = formatters.day(entry.on);
  const name = nameEntry(entry, evidence);
  const details = describeEntry(entry, evidence);
  const isOverdue = entry.kind === 'recommendation' && entry.state === 'overdue';
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <strong>{isOverdue ? <Tag tone="watch">{name}</Tag> : name}</strong>
        <span className={styles.tools}>
          <AttachButton owner={entry} />
          <Menu
            label={texts.actionsOf(name, day)}
            trigger={<IconButton icon={Ellipsis} size="small" label={texts.actionsOf(name, day)} />}
            entries={entries}
          />
        </span>
      </div>
      {entry.text !== '' && (
        <p className={styles.facts}>
          <Value>{entry.text}</Value>
        </p>
      )}
      <p className={styles.dates}>
        <Value>{day}</Value>
        {details.map((detail) => (
          <Value key={detail}>{detail}</Value>
        ))}
      </p>
      <EvidenceFiles files={entry.files} />
    </li>
  );
}

function useEntryActs(entry: WrittenEntry): readonly MenuEntry[] {
  const { log: texts } = useTexts().evidence;
  const client = useClient();
  const { run } = useActs();
  const { start } = useNavigation();
  const { kind, id, clientId } = entry;
  const settle = (status: 'implemented' | 'declined', said: string) => {
    if (entry.kind !== 'recommendation') return;
    const { files: _files, clientName: _name, state: _state, id: _id, ...fields } = entry;
    void run({
      write: () => client.call('evidence.update', { id, fields: { ...fields, status, doneOn: null } }),
      said: () => said,
    });
  };
  const isPending = entry.kind === 'recommendation' && (entry.status === 'open' || entry.status === 'accepted');
  return [
    ...(isPending
      ? [
          { id: 'done', label: texts.done, onPress: () => settle('implemented', texts.doneSaid) },
          { id: 'declined', label: texts.declined, onPress: () => settle('declined', texts.declinedSaid) },
        ]
      : []),
    {
      id: 'edit',
      label: texts.edit,
      onPress: () => start({ kind: 'log-evidence', of: kind, clientId, entryId: id }),
    },
    {
      id: 'delete',
      label: texts.delete,
      isDanger: true,
      onPress: () => void run({ write: () => client.call('evidence.delete', { kind, id }), said: () => texts.deleted }),
    },
  ];
}
