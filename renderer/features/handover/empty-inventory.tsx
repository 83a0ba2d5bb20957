import { ClipboardPaste, LibraryBig } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';
import type { Jumps } from './use-jumps.ts';

/** A client of whom nothing is written down: what an inventory is for, and how to begin. */
export function EmptyInventory({ jumps }: { readonly jumps: Jumps }) {
  const { handover } = useTexts();
  const { state, store } = useInventory();
  const devices = state.sections.some(({ number }) => number === '06') ? '06' : '23';
  return (
    <div className={styles.pane}>
      <EmptyState
        icon={LibraryBig}
        title={handover.empty.title}
        actions={
          <>
            <Button
              variant="primary"
              icon={ClipboardPaste}
              onPress={() => {
                store.choose(devices);
                jumps.setPanel('paste');
              }}
            >
              {handover.empty.paste}
            </Button>
            <Button onPress={() => store.choose('03')}>{handover.empty.start}</Button>
          </>
        }
      >
        <p>{handover.empty.text}</p>
        <p>{handover.empty.gaps}</p>
      </EmptyState>
    </div>
  );
}
