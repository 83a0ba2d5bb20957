import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The share of its real size, at most 1, at which a sheet is as wide as the room it lies in; 1 as long as either is not
 * laid out. `sheet` is measured without its zoom.
 */
export function useSheetZoom(room: RefObject<HTMLElement | null>, sheet: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, sheet.current];
    if (outer === null || inner === null) return;
    const look = () => setZoom(zoomFor(innerWidthOf(outer), inner.offsetWidth));
    const observer = new ResizeObserver(look);
    observer.observe(outer);
    observer.observe(inner);
    look();
    return () => observer.disconnect();
  }, [room, sheet]);
  return zoom;
}

/** 0 to 1, rounded down, so that the sheet never is wider by a fraction of a pixel. */
export function zoomFor(roomPx: number, sheetPx: number): number {
  if (roomPx <= 0 || sheetPx <= 0) return 1;
  return Math.min(1, Math.floor((roomPx / sheetPx) * 1000) / 1000);
}

function innerWidthOf(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}
