import { useEffect, useRef } from 'react';
import type { DocumentSheet } from '../../../shared/contract/document-calls.ts';

type PaperSheetProps = { readonly sheet: DocumentSheet; readonly label: string };

/**
 * A sheet at its real size, in a tree of its own: neither the window's style reaches it nor its style the window. The
 * style goes in as a constructed sheet, which the content policy of the window allows; a script could not run in it.
 */
export function PaperSheet({ sheet, label }: PaperSheetProps) {
  const box = useRef<HTMLDivElement>(null);
  const { css, body } = sheet;
  useEffect(() => {
    const root = rootOf(box.current);
    if (root === undefined) return;
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    root.adoptedStyleSheets = [style];
  }, [css]);
  useEffect(() => {
    const root = rootOf(box.current);
    if (root !== undefined) root.innerHTML = body;
  }, [body]);
  return <div ref={box} role="document" aria-label={label} data-sheet={sheet.name} />;
}

function rootOf(box: HTMLDivElement | null): ShadowRoot | undefined {
  return box === null ? undefined : (box.shadowRoot ?? box.attachShadow({ mode: 'open' }));
}
