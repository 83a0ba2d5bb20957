import { useEffect, useRef } from 'react';

type Given = {
  /** Whether the clipboard is meant for a cell of this grid. */
  readonly isCell: (focused: Element | null) => boolean;
  /** What is copied or cut; undefined leaves it to the browser. */
  readonly copy: (isCut: boolean) => string | undefined;
  /** Takes a text; false leaves it to the browser. */
  readonly paste: (text: string) => boolean;
};

/**
 * Copy, cut and paste in the cells of a grid. Browsers tell of the clipboard where text is selected and not where the
 * focus is, so the whole document is listened to.
 */
export function useCellClipboard(given: Given): void {
  const latest = useRef(given);
  latest.current = given;
  useEffect(() => {
    const onClipboard = (event: ClipboardEvent) => {
      const { isCell, copy, paste } = latest.current;
      if (event.clipboardData === null || event.defaultPrevented || !isCell(document.activeElement)) return;
      if (event.type === 'paste') {
        if (paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
        return;
      }
      const text = copy(event.type === 'cut');
      if (text === undefined) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
    };
    const kinds = ['copy', 'cut', 'paste'] as const;
    for (const kind of kinds) document.addEventListener(kind, onClipboard);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, onClipboard);
    };
  }, []);
}
