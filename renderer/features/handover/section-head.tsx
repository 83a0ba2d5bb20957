import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import { getSection } from '../../../shared/handover/sections.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { gapsOfSection } from './gaps-of-section.ts';
import type { GridRow } from './grid-row.ts';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';
import { ReasonPanel } from './reason-panel.tsx';
import { SectionStatus, Starred } from './section-status.tsx';

type Reasoned = 'unknown' | 'not-applicable' | 'excluded';
type SectionHeadProps = { readonly view: HandoverSectionView; readonly rows: readonly GridRow[] };

/** Name and state of a section, and what can be said of it as a whole. */
export function SectionHead({ view, rows }: SectionHeadProps) {
  const { handover } = useTexts();
  const { store } = useInventory();
  const [asked, setAsked] = useState<Reasoned | null>(null);
  const section = getSection(view.number);
  return (
    <header className={styles.sectionHead}>
      <div className={styles.sectionNames}>
        <h2 data-value>
          {view.number} {view.title}
        </h2>
        {view.isStarred && <Starred />}
        <StatusMenu view={view} rows={rows} onAsk={setAsked} />
        <Facts view={view} rows={rows} />
      </div>
      {section.kind === 'records' && section.intro !== undefined && (
        <p className="muted" data-value>
          {section.intro}
        </p>
      )}
      {view.known.length > 0 && (
        <p className="muted">
          {handover.head.known} <span data-value>{view.known.join('; ')}</span>
        </p>
      )}
      {asked !== null && (
        <ReasonPanel
          of={asked}
          first={view.stated?.status === asked ? (view.stated.note ?? '') : ''}
          onClose={() => setAsked(null)}
          onReason={(note) => store.state(view.number, { status: asked, note })}
        />
      )}
    </header>
  );
}

type StatusMenuProps = SectionHeadProps & { readonly onAsk: (of: Reasoned) => void };

/** The state of a section, and what else can be stated of it; that of the cover follows from its fields. */
function StatusMenu({ view, rows, onAsk }: StatusMenuProps) {
  const { handover } = useTexts();
  const entries = useStateEntries(view, rows, onAsk);
  if (view.kind === 'cover') return <SectionStatus status={view.status} hasWord />;
  return (
    <Menu
      label={handover.head.stated}
      entries={entries}
      trigger={
        <Button size="small" variant="quiet">
          <SectionStatus status={view.status} hasWord />
          <ChevronDown size={12} aria-hidden />
        </Button>
      }
    />
  );
}

function Facts({ view, rows }: SectionHeadProps) {
  const { handover } = useTexts();
  const { day } = useFormatters();
  const open = gapsOfSection(view, rows).length;
  const days = rows.map(({ verifiedOn }) => verifiedOn);
  const [oldest] = days.filter((one) => one !== null).toSorted();
  const neverCount = days.filter((one) => one === null).length;
  const parts = [
    ...(view.kind === 'records' ? [handover.head.rows(rows.length)] : []),
    ...(open > 0 ? [handover.head.toDo(open)] : []),
    ...(oldest === undefined ? [] : [handover.head.oldest(day(oldest))]),
    ...(neverCount > 0 ? [handover.head.never(neverCount)] : []),
  ];
  return (
    <span className={styles.facts}>
      {parts.join(' · ')}
      {view.note !== null && <span data-value>{`${parts.length > 0 ? ' · ' : ''}${view.note}`}</span>}
    </span>
  );
}

function useStateEntries(
  view: HandoverSectionView,
  rows: readonly GridRow[],
  onAsk: (of: Reasoned) => void,
): readonly MenuEntry[] {
  const { handover } = useTexts();
  const { store } = useInventory();
  const { run } = useActs();
  const say = (stated: Parameters<typeof store.state>[1]) =>
    void run({ write: () => store.state(view.number, stated), said: null });
  const asks = (of: Reasoned, label: string): MenuEntry => ({ id: of, label, onPress: () => onAsk(of) });
  return [
    { id: 'by-rows', label: handover.head.byRows, isDisabled: view.stated === null, onPress: () => say(null) },
    ...(view.kind === 'records' && rows.length === 0
      ? [
          {
            id: 'nothing',
            label: handover.head.nothingToList,
            onPress: () => say({ status: 'complete', note: null }),
          },
          asks('unknown', handover.head.unknownAsk),
        ]
      : []),
    asks('not-applicable', handover.head.notApplicable),
    asks('excluded', handover.head.excluded),
  ];
}
