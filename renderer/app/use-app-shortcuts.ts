import { useEffect } from 'react';
import type { Navigation } from '../ui/navigation.ts';
import { useShortcuts } from '../ui/use-shortcuts.ts';

type AppActs = {
  readonly navigation: Navigation;
  readonly forward: () => void;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
};

const backButton = 3;
const forwardButton = 4;

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-search]')?.focus();
}

const arrows = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];
/** Where the arrows begin on a page of clients: the row or chip that Tab would reach. */
const firstClient = 'main :is([data-row-index], [data-hint])[tabindex="0"]';

/** From the page itself an arrow leads to its clients, so that nobody has to pass every button before them. */
function focusClients(event: KeyboardEvent): void {
  const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const isOnPage = event.target instanceof Element && event.target.matches('body, main');
  if (!isOnPage || isModified || event.defaultPrevented || !arrows.includes(event.key)) return;
  const first = document.querySelector<HTMLElement>(firstClient);
  if (first === null) return;
  event.preventDefault();
  first.focus();
}

/** The keys that work on every page, and the mouse's buttons for back and forward. */
export function useAppShortcuts({ navigation, forward, openPalette, openKeys }: AppActs): void {
  const { go, back, start } = navigation;
  useShortcuts({ 'mod+k': openPalette }, { worksInDialogs: true });
  useShortcuts({
    '?': openKeys,
    'g t': () => go({ page: 'today' }),
    'g m': () => go({ page: 'matrix', view: 'matrix' }),
    'g l': () => go({ page: 'matrix', view: 'list' }),
    'g c': () => go({ page: 'clients' }),
    'g p': () => go({ page: 'prospects', view: 'list' }),
    'g w': () => go({ page: 'what-if' }),
    'g s': () => go({ page: 'settings' }),
    '/': focusSearch,
    i: () => go({ page: 'import' }),
    n: () => start({ kind: 'add-client' }),
    'alt+ArrowLeft': back,
    'alt+ArrowRight': forward,
  });
  useEffect(() => {
    window.addEventListener('keydown', focusClients);
    return () => window.removeEventListener('keydown', focusClients);
  }, []);
  useEffect(() => {
    const onMouseUp = (event: MouseEvent) => {
      if (event.button === backButton) back();
      if (event.button === forwardButton) forward();
    };
    window.addEventListener('mouseup', onMouseUp);
    return () => window.removeEventListener('mouseup', onMouseUp);
  }, [back, forward]);
}
