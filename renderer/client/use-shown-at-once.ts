import { useRef, useState } from 'react';

/** Changes what is shown at once, then writes it; `write` is given what is shown from then on. */
export type ShowAtOnce<T> = (change: (shown: T) => T, write: (shown: T) => Promise<unknown>) => Promise<void>;

/**
 * A stored value that answers the hand at once. A change builds on what is shown, not on what main has told so far, so
 * that none is lost to a quicker one; once everything is written the stored value counts again, refused changes gone.
 */
export function useShownAtOnce<T>(stored: T, reload: () => Promise<void>): readonly [T, ShowAtOnce<T>] {
  const [draft, setDraft] = useState<{ readonly value: T }>();
  const latest = useRef<{ readonly value: T }>(undefined);
  const open = useRef(0);
  const show = (next: { readonly value: T } | undefined) => {
    latest.current = next;
    setDraft(next);
  };
  const change: ShowAtOnce<T> = async (changed, write) => {
    const value = changed(latest.current === undefined ? stored : latest.current.value);
    open.current += 1;
    show({ value });
    try {
      await write(value);
    } finally {
      open.current -= 1;
    }
    if (open.current > 0) return;
    await reload();
    if (open.current === 0) show(undefined);
  };
  return [draft === undefined ? stored : draft.value, change];
}
