import { startTransition, useMemo, useReducer } from 'react';
import type { Route } from '../ui/navigation.ts';

export type History = { readonly past: readonly Route[]; readonly current: Route; readonly future: readonly Route[] };
export type Move =
  | { readonly kind: 'go'; readonly route: Route }
  | { readonly kind: 'back' }
  | { readonly kind: 'forward' };

const remembered = 50;

/** Two routes to the same place with the same content. */
function isSameRoute(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The history after a move; going where one stands, or beyond an end, changes nothing. */
export function moveInHistory(history: History, move: Move): History {
  const { past, current, future } = history;
  if (move.kind === 'go') {
    if (isSameRoute(move.route, current)) return history;
    return { past: [...past, current].slice(-remembered), current: move.route, future: [] };
  }
  const next = move.kind === 'back' ? past.at(-1) : future[0];
  if (next === undefined) return history;
  return move.kind === 'back'
    ? { past: past.slice(0, -1), current: next, future: [current, ...future] }
    : { past: [...past, current], current: next, future: future.slice(1) };
}

/** Where the user is, with the way back. The page that stands stays until the code of the next one is there. */
export function useHistory(first: Route) {
  const [history, dispatch] = useReducer(moveInHistory, { past: [], current: first, future: [] });
  const moves = useMemo(
    () => ({
      go: (route: Route) => startTransition(() => dispatch({ kind: 'go', route })),
      back: () => startTransition(() => dispatch({ kind: 'back' })),
      forward: () => startTransition(() => dispatch({ kind: 'forward' })),
    }),
    [],
  );
  return { route: history.current, ...moves };
}
