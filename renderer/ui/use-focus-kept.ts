import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to its element where it was lost with what the change of `state` took away; the next Tab goes on there. */
export function useFocusKept<E extends HTMLElement>(state: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  const before = useRef(state);
  useEffect(() => {
    const isChanged = before.current !== state;
    before.current = state;
    if (!isChanged || document.activeElement !== document.body || element.current === null) return;
    element.current.tabIndex = -1;
    element.current.focus();
  }, [state]);
  return element;
}
