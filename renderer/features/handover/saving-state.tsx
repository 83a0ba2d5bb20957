import { Check, LoaderCircle, OctagonAlert, Redo2, TriangleAlert, Undo2 } from 'lucide-react';
import { Button, IconButton } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';
import type { InventoryState } from './inventory-store.ts';
import type { Jump } from './section-grid.tsx';
import { useUndo } from './use-undo-keys.ts';

/** Whether everything is stored, and the way back. */
export function SavingState({ onShow }: { readonly onShow: (section: string, jump: Jump) => void }) {
  const { handover } = useTexts();
  const { state, store } = useInventory();
  const { undo, redo } = useUndo();
  const refused = listRefused(state);
  const [first] = refused;
  const show = async ({ section, rowKey, fieldKey }: (typeof refused)[number]) => {
    const isShown = state.sections.some(({ number }) => number === section);
    if (!isShown) await store.setProfile('mini');
    onShow(section, { rowKey, fieldKey });
  };
  return (
    <div className={styles.saving}>
      <div role="status">
        <SavingWords refusedCount={refused.length} />
      </div>
      {first !== undefined && (
        <Button size="small" onPress={() => void show(first)}>
          {handover.saving.showRefused}
        </Button>
      )}
      <IconButton
        icon={Undo2}
        label={handover.saving.undo}
        keys="Ctrl Z"
        isDisabled={state.done.length === 0}
        onPress={undo}
      />
      {state.undone.length > 0 && <IconButton icon={Redo2} label={handover.saving.redo} keys="Ctrl Y" onPress={redo} />}
    </div>
  );
}

function SavingWords({ refusedCount }: { readonly refusedCount: number }) {
  const { handover, errors } = useTexts();
  const { state, store } = useInventory();
  const { saving } = state;
  if (saving.kind === 'failed') {
    return (
      <span className={styles.failed} data-failure={saving.failure.code}>
        <OctagonAlert size={14} aria-hidden />
        {handover.saving.failed}. {errors[saving.failure.code]}
        <Button size="small" onPress={() => void store.flush()}>
          {handover.saving.again}
        </Button>
      </span>
    );
  }
  if (refusedCount > 0) {
    return (
      <span className={styles.failed}>
        <TriangleAlert size={14} aria-hidden />
        {handover.saving.refused(refusedCount)}
      </span>
    );
  }
  const isSaved = saving.kind === 'saved';
  const Icon = isSaved ? Check : LoaderCircle;
  return (
    <span className={styles.saved}>
      <Icon size={14} aria-hidden />
      {isSaved ? handover.saving.saved : handover.saving.saving}
    </span>
  );
}

function listRefused({ rows }: InventoryState) {
  return Object.entries(rows).flatMap(([section, ofSection]) =>
    ofSection.flatMap(({ key: rowKey, refused }) =>
      Object.keys(refused).map((fieldKey) => ({ section, rowKey, fieldKey })),
    ),
  );
}
