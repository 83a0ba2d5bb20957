import type { ImportSummary, UndoPlan } from '../../../shared/contract/import-calls.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useCountedRows } from '../../ui/use-counted-rows.ts';
import styles from './import-page.module.css';
import { useUndoImport } from './use-undo-import.ts';

type UndoPanelProps = { readonly summary: Pick<ImportSummary, 'id' | 'file'>; readonly onClose: () => void };

/** What taking an import back would do, before it is done. */
export function UndoPanel({ summary, onClose }: UndoPanelProps) {
  const { importScreen: texts } = useTexts();
  const [plan] = useCall('imports.planUndo', { importId: summary.id }, ['imports', 'facts', 'clients']);
  const { undo } = useUndoImport(summary.id, summary.file);
  const isFree = plan.kind === 'ready' && plan.value.blockers.length === 0 && !plan.value.isUndone;
  const takeBack = async () => {
    if (await undo()) onClose();
  };
  return (
    <SidePanel
      title={texts.undoPlan.title(summary.file)}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{texts.undoPlan.keep}</Button>
          <Button variant="primary" isDisabled={!isFree} onPress={() => void takeBack()}>
            {texts.undoPlan.undo}
          </Button>
        </>
      }
    >
      {plan.kind === 'failed' && <ErrorState failure={plan.failure} isCompact />}
      {(plan.kind === 'loading' || plan.kind === 'idle') && <Loading />}
      {plan.kind === 'ready' &&
        (plan.value.blockers.length > 0 ? <Blockers plan={plan.value} /> : <Consequences plan={plan.value} />)}
    </SidePanel>
  );
}

type PlanProps = { readonly plan: UndoPlan };

/** Why it can't be taken back now. */
function Blockers({ plan: { blockers } }: PlanProps) {
  const texts = useTexts().importScreen.undoPlan;
  const { integer } = useFormatters();
  const countedRows = useCountedRows();
  return (
    <div className={styles.plan}>
      <p>{texts.blocked}</p>
      <ul className={styles.planList}>
        {blockers.map((blocker) => (
          <li key={blocker.kind === 'newer-import' ? blocker.importId : blocker.table}>
            {blocker.kind === 'newer-import'
              ? texts.newerImport({ file: blocker.file, rows: integer(blocker.rows) })
              : texts.changedSince(countedRows(blocker.table, blocker.rows))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Consequences({ plan }: PlanProps) {
  const texts = useTexts().importScreen.undoPlan;
  const { list } = useFormatters();
  const countedRows = useCountedRows();
  const sentences = useSentences(plan);
  return (
    <div className={styles.plan}>
      <ul className={styles.planList}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {plan.clientsKept.length > 0 && (
        <>
          <h3>{texts.clientsKept}</h3>
          <ul className={styles.planList}>
            {plan.clientsKept.map(({ name, because, isEdited }) => (
              <li key={name}>
                <strong data-value>{name}</strong>{' '}
                <span className="muted">
                  {list([
                    ...because.map(({ table, count }) => countedRows(table, count)),
                    ...(isEdited ? [texts.edited] : []),
                  ])}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="muted">{texts.redoNote}</p>
    </div>
  );
}

/** What goes, what comes back and what it touches of other files. */
function useSentences(plan: UndoPlan): readonly string[] {
  const texts = useTexts().importScreen.undoPlan;
  const { integer, list } = useFormatters();
  const countedRows = useCountedRows();
  const gone = plan.rowsGone.map(({ table, count }) => countedRows(table, count));
  const removed = plan.clientsRemoved;
  return [
    gone.length === 0 ? texts.nothingGoes : texts.goes(list(gone)),
    ...(removed.length === 0 ? [] : [texts.clientsGo({ count: removed.length, names: list(removed.slice(0, 12)) })]),
    ...(plan.rowsRestored === 0
      ? []
      : [texts.restored({ count: plan.rowsRestored, countText: integer(plan.rowsRestored) })]),
    ...(plan.paymentsUntied === 0
      ? []
      : [texts.untied({ count: plan.paymentsUntied, countText: integer(plan.paymentsUntied) })]),
    ...(plan.rowsEdited === 0 ? [] : [texts.editsGo({ count: plan.rowsEdited, countText: integer(plan.rowsEdited) })]),
  ];
}
