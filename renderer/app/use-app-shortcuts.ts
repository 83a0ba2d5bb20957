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

/** The keys that work on every page, and the mouse's buttons for back and forward. */
export function useAppShortcuts({ navigation, forward, openPalette, openKeys }: AppActs): void {
  const { go, back, start } = navigation;
  useShortcuts({ 'mod+k': openPalette }, { worksInDialogs: true });
  useShortcuts({
    '?': openKeys,
    'g m': () => go({ page: 'matrix', view: 'matrix' }),
    'g l': () => go({ page: 'matrix', view: 'list' }),
    'g c': () => go({ page: 'clients' }),
    'g s': () => go({ page: 'settings' }),
    '/': focusSearch,
    i: () => go({ page: 'import' }),
    n: () => start({ kind: 'add-client' }),
    'alt+ArrowLeft': back,
    'alt+ArrowRight': forward,
  });
  useEffect(() => {
    const onMouseUp = (event: MouseEvent) => {
      if (event.button === backButton) back();
      if (event.button === forwardButton) forward();
    };
    window.addEventListener('mouseup', onMouseUp);
    return () => window.removeEventListener('mouseup', onMouseUp);
  }, [back, forward]);
}
