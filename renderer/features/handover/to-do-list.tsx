import { PartyPopper } from 'lucide-react';
import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { gapsElsewhere, gapsOfSection } from './gaps-of-section.ts';
import { makeRow } from './grid-row.ts';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';
import type { Gap } from './list-gaps.ts';
import type { Jump } from './section-grid.tsx';

const mostOfSection = 40;

type ToDoListProps = {
  readonly clientId: ClientId;
  readonly onJump: (section: string, jump: Jump | null) => void;
};

/** Everything that is open, section by section; each leads to its cell. */
export function ToDoList({ clientId, onJump }: ToDoListProps) {
  const { handover } = useTexts();
  const { state } = useInventory();
  const open = state.sections
    .map((view) => {
      const rows = state.rows[view.number] ?? [];
      return { view, gaps: gapsOfSection(view, rows), elsewhere: gapsElsewhere(view, rows) };
    })
    .filter(({ view, gaps, elsewhere }) => gaps.length + elsewhere.length > 0 || isToBeSigned(view));
  if (open.length === 0) {
    return (
      <EmptyState icon={PartyPopper} title={handover.todo.none} isCompact>
        {handover.todo.noneText}
      </EmptyState>
    );
  }
  return (
    <div className={styles.toDo}>
      {open.map(({ view, gaps, elsewhere }) => (
        <section key={view.number} aria-label={view.title}>
          <h2 data-value>
            {view.number} {view.title}
          </h2>
          <GapItems view={view} gaps={gaps} onJump={onJump} />
          {elsewhere.length > 0 && <Elsewhere clientId={clientId} gaps={elsewhere} />}
        </section>
      ))}
    </div>
  );
}

function isToBeSigned({ kind, status }: HandoverSectionView): boolean {
  return kind === 'form' && status === 'partial';
}

type GapItemsProps = Pick<ToDoListProps, 'onJump'> & {
  readonly view: HandoverSectionView;
  readonly gaps: readonly Gap[];
};

function GapItems({ view, gaps, onJump }: GapItemsProps) {
  const { handover } = useTexts();
  const { store } = useInventory();
  const go = (gap: Gap) => {
    if (gap.kind === 'cell') return onJump(view.number, { rowKey: gap.rowKey, fieldKey: gap.fieldKey });
    if (gap.subject === null) return onJump(view.number, { rowKey: null, fieldKey: gap.fieldKey });
    const row = makeRow({ [gap.fieldKey]: gap.subject });
    store.edit(view.number, (rows) => [...rows, row], true);
    onJump(view.number, { rowKey: row.key, fieldKey: gap.fieldKey });
  };
  if (isToBeSigned(view)) {
    return (
      <button type="button" className={styles.toDoItem} onClick={() => onJump(view.number, null)}>
        {handover.todo.sign}
      </button>
    );
  }
  return (
    <>
      {gaps.slice(0, mostOfSection).map((gap) => (
        <button
          key={gap.kind === 'cell' ? `${gap.rowKey} ${gap.fieldKey}` : `row ${gap.what}`}
          type="button"
          className={styles.toDoItem}
          onClick={() => go(gap)}
        >
          <span data-value>{gap.kind === 'cell' ? `${gap.record}: ${gap.what}` : gap.what}</span>
          <span className="muted">
            {gap.kind === 'row' && `${handover.todo.record} · `}
            {handover.head.ask(gap.ask)}
          </span>
        </button>
      ))}
      {gaps.length > mostOfSection && <p className="muted">{handover.todo.further(gaps.length - mostOfSection)}</p>}
    </>
  );
}

type ElsewhereProps = { readonly clientId: ClientId; readonly gaps: HandoverSectionView['gaps'] };

/** Open points of what is known without the inventory: contacts of the client, lines of the operator. */
function Elsewhere({ clientId, gaps }: ElsewhereProps) {
  const { handover } = useTexts();
  const { go } = useNavigation();
  const { operator } = useSettings().settings;
  const isOwn = (ask: string) => ask === (operator.person ?? operator.name);
  return gaps.map(({ record, what, ask }) => (
    <button
      key={`${record} ${what}`}
      type="button"
      className={styles.toDoItem}
      onClick={() => go(isOwn(ask) ? { page: 'settings' } : { page: 'client', clientId })}
    >
      <span data-value>
        {record}: {what}
      </span>
      <span className="muted">{isOwn(ask) ? handover.todo.inSettings : handover.todo.elsewhere}</span>
    </button>
  ));
}
