import { Flag as FlagIcon, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Flag } from '../../../shared/contract/client-calls.ts';
import type { EvidenceEntry } from '../../../shared/contract/evidence-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { writtenKinds } from '../../../shared/evidence/evidence-kinds.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import type { ClientView } from './client-view.ts';
import { EvidenceItem } from './evidence-entry.tsx';
import { EvidenceHints, StandingTest } from './evidence-feeds.tsx';
import { useFileSize } from './evidence-files.tsx';
import styles from './evidence-section.module.css';
import { FlagItem } from './flag-item.tsx';

/** Deal-breakers with what each does to the grade, and the log of everything else: dated facts with their files. */
export function EvidenceSection({ view }: { readonly view: ClientView }) {
  const { evidence: texts } = useTexts().client;
  const { start } = useNavigation();
  const clientId = view.client.id;
  const [loaded] = useCall('evidence.list', { clientId }, ['flags', 'contacts']);
  const entries = loaded.kind === 'ready' ? loaded.value : null;
  return (
    <>
      <Section
        title={texts.flagsTitle}
        actions={
          <IconButton
            icon={FlagIcon}
            size="small"
            label={texts.addFlag}
            onPress={() => start({ kind: 'raise-flag', clientId })}
          />
        }
      >
        <Flags view={view} entries={entries} />
      </Section>
      <Log view={view} all={entries} />
    </>
  );
}

type FlagsProps = {
  readonly view: ClientView;
  /** The whole log; null until it is there. */
  readonly entries: readonly EvidenceEntry[] | null;
};

function Flags({ view, entries }: FlagsProps) {
  const { evidence: texts } = useTexts().client;
  const [showsWithdrawn, setShowsWithdrawn] = useState(false);
  const standing = view.flags.filter((flag) => flag.withdrawnOn === null);
  const withdrawn = view.flags.filter((flag) => flag.withdrawnOn !== null);
  const list = useFocusAfterRemoval(standing.length);
  const filesOf = (flag: Flag) => entries?.find(({ id }) => id === flag.id)?.files ?? [];
  const item = (flag: Flag) => (
    <FlagItem key={flag.id} flag={flag} files={filesOf(flag)} asOf={view.book.asOf} model={view.model} />
  );
  return (
    <>
      {standing.length === 0 && <p className="muted">{texts.flagsNone}</p>}
      <ul ref={list} className={styles.list}>
        {standing.map(item)}
      </ul>
      {withdrawn.length > 0 && (
        <div>
          <Button size="small" variant="quiet" onPress={() => setShowsWithdrawn(!showsWithdrawn)}>
            {texts.showWithdrawn(withdrawn.length)}
          </Button>
          {showsWithdrawn && <ul className={styles.list}>{withdrawn.map(item)}</ul>}
        </div>
      )}
    </>
  );
}

const shownAtFirst = 6;

/** Incidents, reminders, agreements and recommendations, newest first, with what they say beside the assessed levels. */
function Log({ view, all }: { readonly view: ClientView; readonly all: FlagsProps['entries'] }) {
  const { log: texts } = useTexts().evidence;
  const [showsAll, setShowsAll] = useState(false);
  const clientId = view.client.id;
  const entries = (all ?? []).filter((entry) => entry.kind !== 'flag');
  const list = useFocusAfterRemoval(entries.length);
  const shown = showsAll ? entries : entries.slice(0, shownAtFirst);
  return (
    <Section title={texts.title} actions={<LogActions clientId={clientId} hasEntries={entries.length > 0} />}>
      <EvidenceHints clientId={clientId} standing={view.graded?.criteria.R2.level ?? null} />
      {all !== null && entries.length === 0 && <p className="muted">{texts.none}</p>}
      <ul ref={list} className={styles.list}>
        {shown.map((entry) => (
          <EvidenceItem key={entry.id} entry={entry} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
          {texts.showAll(entries.length)}
        </Button>
      )}
      <KeptFiles entries={all ?? []} />
      <StandingTest clientId={clientId} />
    </Section>
  );
}

/** How much room the kept files take, those of deal-breakers too. */
function KeptFiles({ entries }: { readonly entries: readonly EvidenceEntry[] }) {
  const { files: texts } = useTexts().evidence;
  const sizeOf = useFileSize();
  const files = entries.flatMap((entry) => entry.files);
  if (files.length === 0) return null;
  const bytes = files.reduce((sum, { byteCount }) => sum + byteCount, 0);
  return <p className="muted">{texts.total(files.length, sizeOf(bytes))}</p>;
}

function LogActions({ clientId, hasEntries }: { readonly clientId: ClientId; readonly hasEntries: boolean }) {
  const { log: texts } = useTexts().evidence;
  const { start, go } = useNavigation();
  const client = useClient();
  const { run } = useActs();
  const print = () => void run({ write: () => client.call('evidence.print', { clientId }), said: null });
  return (
    <Menu
      label={texts.addAny}
      trigger={<IconButton icon={Plus} size="small" label={texts.addAny} />}
      entries={[
        ...writtenKinds.map((of) => ({
          id: of,
          label: texts.add[of],
          onPress: () => start({ kind: 'log-evidence', of, clientId }),
        })),
        ...(hasEntries ? [{ id: 'print', label: texts.print, onPress: print }] : []),
        { id: 'all', label: texts.openAll, onPress: () => go({ page: 'insight', view: 'evidence' }) },
      ]}
    />
  );
}
