import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { useTexts } from './texts.tsx';
import styles from './toasts.module.css';
import { useShortcuts } from './use-shortcuts.ts';

export type Toast = {
  readonly text: string;
  /** Takes the act back; rejects where it can't. Also runs by Ctrl/Cmd-Z, after the toast has gone too. */
  readonly undo?: () => Promise<void>;
  readonly tone?: 'plain' | 'failed';
};

type Toasts = { readonly show: (toast: Toast) => void };
type Shown = Toast & { readonly id: number };

const standsForMs = 8000;
const undoStandsForMs = 20_000;
const atMost = 3;

const ToastsContext = createContext<Toasts | null>(null);

/** `show({ text, undo? })`: says what was done, without asking for anything. */
export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext);
  if (toasts === null) throw new Error('useToasts needs a ToastsProvider');
  return toasts;
}

/** Holds the toasts of the window, and the last act that Ctrl/Cmd-Z takes back. */
export function ToastsProvider({ children }: { readonly children: ReactNode }) {
  const { kit } = useTexts();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [undoable, setUndoable] = useState<readonly Shown[]>([]);
  const toasts = useMemo<Toasts>(() => {
    let nextId = 1;
    return {
      show: (toast) => {
        const id = nextId;
        nextId += 1;
        setShown((before) => [...before, { ...toast, id }].slice(-atMost));
        if (toast.undo !== undefined) setUndoable((before) => [...before, { ...toast, id }]);
      },
    };
  }, []);
  const remove = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id));
  const undo = (toast: Shown) => {
    remove(toast.id);
    setUndoable((before) => before.filter(({ id }) => id !== toast.id));
    toast.undo?.().then(
      () => toasts.show({ text: kit.undone(toast.text) }),
      () => toasts.show({ text: kit.undoFailed, tone: 'failed' }),
    );
  };
  const last = undoable.at(-1);
  useShortcuts({ 'mod+z': () => last !== undefined && undo(last) });
  return (
    <ToastsContext value={toasts}>
      {children}
      <ToastRegion shown={shown} onRemove={remove} onUndo={undo} />
    </ToastsContext>
  );
}

type ToastRegionProps = {
  readonly shown: readonly Shown[];
  readonly onRemove: (id: number) => void;
  readonly onUndo: (toast: Shown) => void;
};

function ToastRegion({ shown, onRemove, onUndo }: ToastRegionProps) {
  const { kit } = useTexts();
  return (
    <section className={styles.region} aria-label={kit.notifications} data-react-aria-top-layer>
      <div role="status" aria-live="polite">
        {shown.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onRemove={() => onRemove(toast.id)} onUndo={() => onUndo(toast)} />
        ))}
      </div>
    </section>
  );
}

type ToastLineProps = { readonly toast: Shown; readonly onRemove: () => void; readonly onUndo: () => void };

function ToastLine({ toast, onRemove, onUndo }: ToastLineProps) {
  const { common, kit } = useTexts();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onRemove, toast.undo === undefined ? standsForMs : undoStandsForMs);
    return () => clearTimeout(timer);
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold the clock of the message
    <div
      className={classNames(styles.toast, toast.tone === 'failed' && styles.failed)}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className={styles.text}>{toast.text}</span>
      {toast.undo !== undefined && (
        <Button className={styles.button ?? ''} onPress={onUndo}>
          {common.undo}
        </Button>
      )}
      <Button className={styles.button ?? ''} aria-label={kit.dismiss} onPress={onRemove}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  );
}
