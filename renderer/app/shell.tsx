import { lazy, Suspense, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { classNames } from '../ui/class-names.ts';
import { type Action, type Navigation, NavigationContext, type Route } from '../ui/navigation.ts';
import { useTexts } from '../ui/texts.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { DropArea } from './drop-area.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Places, placeKey } from './places.tsx';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { useAppShortcuts } from './use-app-shortcuts.ts';
import { type Opening, useHeldKeys } from './use-held-keys.ts';
import { useHistory } from './use-history.ts';

const ActionPanel = lazy(async () => ({ default: (await import('./action-panel.tsx')).ActionPanel }));
const KeyboardHelp = lazy(async () => ({ default: (await import('./keyboard-help.tsx')).KeyboardHelp }));
const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }));

type Overlay = 'palette' | 'keys';

/** Sidebar, the current page, and what may lie over it: a panel, the palette, the list of keys. */
export function Shell({ firstRoute }: { readonly firstRoute: Route }) {
  const { route, go, back, forward } = useHistory(firstRoute);
  const [action, start] = useLateState<Action>(null, 'panel');
  const [overlay, setOverlay] = useLateState<Overlay>(null, 'overlay');
  const [droppedTokens, setDroppedTokens] = useState<readonly string[]>([]);
  const navigation = useMemo<Navigation>(() => ({ route, go, back, start }), [route, go, back, start]);
  const openPalette = () => setOverlay('palette');
  const openKeys = () => setOverlay('keys');
  useAppShortcuts({ navigation, forward, openPalette, openKeys });
  useShortcuts({ Escape: () => start(null) }, { isOff: action === null });
  const main = usePageFocus(route);
  return (
    <NavigationContext value={navigation}>
      <InternalMark />
      <div className={styles.shell}>
        <Sidebar onPalette={openPalette} onKeys={openKeys} />
        <main ref={main} tabIndex={-1} className={styles.main}>
          <Suspense>
            <ErrorBoundary key={placeKey(route)}>
              <Places route={route} droppedTokens={droppedTokens} />
            </ErrorBoundary>
          </Suspense>
        </main>
      </div>
      <OverThePage action={action} overlay={overlay} start={start} setOverlay={setOverlay} />
      <DropArea
        onTokens={(tokens) => {
          setDroppedTokens(tokens);
          go({ page: 'import' });
        }}
      />
    </NavigationContext>
  );
}

type OverThePageProps = {
  readonly action: Action | null;
  readonly overlay: Overlay | null;
  readonly start: (action: Action | null) => void;
  readonly setOverlay: (overlay: Overlay | null) => void;
};

/** What fails to be drawn here is closed with a word; what it lies over stays. */
function OverThePage({ action, overlay, start, setOverlay }: OverThePageProps) {
  const { shell } = useTexts();
  const { show } = useToasts();
  const closeWith = (close: () => void) => () => {
    close();
    show({ text: shell.panelCrashed, tone: 'failed' });
  };
  const closeAction = () => start(null);
  const closeOverlay = () => setOverlay(null);
  const actionKey = JSON.stringify(action);
  return (
    <Suspense>
      <ErrorBoundary key={`action ${actionKey}`} onFailed={closeWith(closeAction)}>
        {action !== null && <ActionPanel action={action} onClose={closeAction} />}
      </ErrorBoundary>
      <ErrorBoundary key={`overlay ${overlay}`} onFailed={closeWith(closeOverlay)}>
        {overlay === 'palette' && <Palette onClose={closeOverlay} onKeys={() => setOverlay('keys')} />}
        {overlay === 'keys' && <KeyboardHelp onClose={closeOverlay} />}
      </ErrorBoundary>
    </Suspense>
  );
}

/** On every printed page: what is judged here is not meant for clients. */
function InternalMark() {
  const { common } = useTexts();
  return (
    <div className={classNames('printOnly', 'internalMark')} aria-hidden>
      {common.internal}
    </div>
  );
}

/** State of which the old one is shown until the code for the new one is there; what is typed meanwhile is kept for it. */
function useLateState<T>(first: T | null, opening: Opening) {
  const [state, setState] = useState(first);
  const { hold, release } = useHeldKeys(state);
  const setLate = useCallback(
    (next: T | null) => {
      if (next === null) release();
      else hold(opening);
      startTransition(() => setState(next));
    },
    [hold, release, opening],
  );
  return [state, setLate] as const;
}

/** A new page starts at its top and has the focus, but for a panel beside it that is being filled in. */
function usePageFocus(route: Route) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route);
  useEffect(() => {
    if (shown.current === route) return;
    shown.current = route;
    main.current?.scrollTo(0, 0);
    const keepsFocus = document.activeElement?.closest('main, [role=dialog]') ?? null;
    if (keepsFocus === null) main.current?.focus({ preventScroll: true });
  }, [route]);
  return main;
}
