import { useState } from 'react';
import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { Completeness } from './completeness.tsx';
import { gapsOfSection } from './gaps-of-section.ts';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';
import { isUntouched, openSectionOf } from './open-section-of.ts';
import type { Jump } from './section-grid.tsx';
import { SectionStatus, Starred } from './section-status.tsx';
import { ToDoList } from './to-do-list.tsx';

type SectionListProps = {
  readonly clientId: ClientId;
  readonly onJump: (section: string, jump: Jump | null) => void;
};

/** The sections with their state, or everything that is still open. */
export function SectionList({ clientId, onJump }: SectionListProps) {
  const { handover } = useTexts();
  const [view, setView] = useState<'sections' | 'to-do'>('sections');
  return (
    <aside className={styles.list} aria-label={handover.sections}>
      <Completeness />
      <SegmentedControl
        label={handover.listOf}
        options={[
          { id: 'sections', label: handover.sections },
          { id: 'to-do', label: handover.toDo },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'sections' ? <Sections onJump={onJump} /> : <ToDoList clientId={clientId} onJump={onJump} />}
    </aside>
  );
}

function Sections({ onJump }: Pick<SectionListProps, 'onJump'>) {
  const { handover } = useTexts();
  const { state } = useInventory();
  const open = isUntouched(state) ? null : openSectionOf(state);
  return (
    <nav className={styles.sections} aria-label={handover.sections}>
      {state.sections.map((section) => (
        <SectionLine
          key={section.number}
          section={section}
          openCount={gapsOfSection(section, state.rows[section.number] ?? []).length}
          isCurrent={section.number === open}
          onPress={() => onJump(section.number, null)}
        />
      ))}
    </nav>
  );
}

type SectionLineProps = {
  readonly section: HandoverSectionView;
  readonly openCount: number;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
};

function SectionLine({ section, openCount, isCurrent, onPress }: SectionLineProps) {
  const { handover } = useTexts();
  return (
    <button
      type="button"
      className={styles.section}
      onClick={onPress}
      {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
    >
      <SectionStatus status={section.status} />
      <span className={styles.sectionNumber} data-value>
        {section.number}
      </span>
      <span className={styles.sectionTitle} data-value>
        {section.title}
      </span>
      {section.isStarred && <Starred />}
      {openCount > 0 && (
        <span className={styles.count} title={handover.head.toDo(openCount)} data-value>
          {openCount}
        </span>
      )}
    </button>
  );
}
