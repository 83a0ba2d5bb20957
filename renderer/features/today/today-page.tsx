import { CalendarCheck, CalendarPlus, Plus } from 'lucide-react';
import { useRef } from 'react';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { DueItem } from '../../../shared/rhythm/due-item.ts';
import { type DueGroup, groupOf } from '../../../shared/rhythm/list-due.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { DemoButton, ImportButton } from '../../ui/begin-buttons.tsx';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { DueRow } from './due-row.tsx';
import styles from './today-page.module.css';

type Due = CallResult<'rhythm.listDue'>;

/** What is due: promises, meetings, reviews, deadlines, and what the figures lack. */
export function TodayPage() {
  const [loaded, reload] = useLoaded(
    async (client) => {
      const [due, clients] = await Promise.all([
        client.call('rhythm.listDue', {}),
        client.call('clients.list', { includeArchived: false }),
      ]);
      return { due, clientCount: clients.length };
    },
    ['rhythm', 'clients', 'documents', 'flags', 'assessments', 'facts', 'snapshots', 'settings', 'imports'],
    [],
  );
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  const { due, clientCount } = loaded.value;
  return clientCount === 0 ? <NoClients /> : <TodaySheet due={due} />;
}

const groups: readonly DueGroup[] = ['overdue', 'today', 'week', 'later', 'any-time'];

function TodaySheet({ due: { items, moreReviews } }: { readonly due: Due }) {
  const { today: texts } = useTexts();
  const { day } = useFormatters();
  const { today } = useAppState();
  const box = useRef<HTMLDivElement>(null);
  const keys = useRowKeys(box, items.length, () => undefined);
  const focused = Math.min(keys.focusedIndex, Math.max(0, items.length - 1));
  return (
    <Page>
      <PageHeader title={texts.title} subtitle={<span data-value>{day(today)}</span>} actions={<PageActs />} />
      {items.length === 0 && (
        <EmptyState icon={CalendarCheck} title={texts.emptyTitle}>
          {texts.emptyText}
        </EmptyState>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the buttons inside */}
      <div ref={box} className={styles.groups} onKeyDown={keys.onKeyDown}>
        {groups.map((group) => (
          <Group
            key={group}
            group={group}
            items={items}
            focused={focused}
            onFocusRow={keys.setFocusedIndex}
            note={group === 'later' && moreReviews > 0 ? texts.moreReviews(moreReviews) : null}
          />
        ))}
      </div>
    </Page>
  );
}

type GroupProps = {
  readonly group: DueGroup;
  /** Every item of the page, so that a row knows its place among all. */
  readonly items: readonly DueItem[];
  readonly focused: number;
  readonly onFocusRow: (index: number) => void;
  readonly note: string | null;
};

function Group({ group, items, focused, onFocusRow, note }: GroupProps) {
  const { today: texts } = useTexts();
  const { today } = useAppState();
  const rows = items.map((item, index) => ({ item, index })).filter(({ item }) => groupOf(item, today) === group);
  if (rows.length === 0 && note === null) return null;
  return (
    <Section title={texts.groups[group]}>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map(({ item, index }) => (
            <DueRow
              key={item.key}
              item={item}
              index={index}
              isTabStop={index === focused}
              onFocus={() => onFocusRow(index)}
            />
          ))}
        </ul>
      )}
      {note !== null && <p className="muted">{note}</p>}
    </Section>
  );
}

function PageActs() {
  const { today: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const { start } = useNavigation();
  const exportCalendar = () =>
    void run({ write: () => client.call('rhythm.exportCalendar', {}), said: null }).then((written) => {
      if (written === undefined || written === null) return;
      void run({ write: async () => written, said: ({ eventCount }) => texts.exported(eventCount) });
    });
  return (
    <>
      <Button icon={CalendarPlus} onPress={exportCalendar}>
        {texts.export}
      </Button>
      <Button variant="primary" icon={Plus} onPress={() => start({ kind: 'add-promise', clientId: null })}>
        {texts.addPromise}
      </Button>
    </>
  );
}

function NoClients() {
  const { today: texts } = useTexts();
  const client = useClient();
  return (
    <Page>
      <PageHeader title={texts.title} />
      <EmptyState
        icon={CalendarCheck}
        title={texts.noClientsTitle}
        actions={
          <>
            <ImportButton />
            <DemoButton load={() => client.call('imports.loadDemo', {})} />
          </>
        }
      >
        {texts.noClientsText}
      </EmptyState>
    </Page>
  );
}
