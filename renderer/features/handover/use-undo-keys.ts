import type { KeyboardEvent } from 'react';
import { useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useInventory } from './inventory-context.ts';

/** Takes the last change of the inventory back, or does it again; says where that is no longer possible. */
export function useUndo() {
  const { store } = useInventory();
  const { handover } = useTexts();
  const toasts = useToasts();
  const run = (act: () => Promise<string | undefined>) =>
    void act().then(
      (section) => {
        if (section !== undefined) store.choose(section);
      },
      () => toasts.show({ text: handover.saving.undoFailed, tone: 'failed' }),
    );
  return { undo: () => run(store.undo), redo: () => run(store.redo) };
}

/** Ctrl or Cmd-Z and Y, unless a field is being edited. */
export function useUndoKeys(): (event: KeyboardEvent) => void {
  const { state } = useInventory();
  const { undo, redo } = useUndo();
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (isRedo && state.undone.length > 0) redo();
    else if (key === 'z' && !isRedo && (state.done.length > 0 || state.saving.kind === 'saving')) undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
