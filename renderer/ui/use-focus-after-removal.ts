import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to the heading of a list's section where it was lost with an item that went away. */
export function useFocusAfterRemoval(count: number): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (!isFewer || document.activeElement !== document.body) return;
    const heading = list.current?.closest('section')?.querySelector('h2');
    if (heading === undefined || heading === null) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [count]);
  return list;
}
