import { type RefObject, useEffect, useState } from 'react';

export const rowHeight = 32;
const headHeight = 33;
const overscan = 10;
/** Before it is laid out a box has no height. */
const assumedHeight = 640;

/** Places of the rows that are drawn: those in sight, and the current one so that its focus is kept. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, current: number): readonly number[] {
  const [sight, setSight] = useState({ top: 0, height: assumedHeight });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight || assumedHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box]);
  const first = Math.max(0, Math.floor((sight.top - headHeight) / rowHeight) - overscan);
  const end = Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + overscan);
  const places = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (current < first) return [current, ...places];
  return current >= end && current < count ? [...places, current] : places;
}
