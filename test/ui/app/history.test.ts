import { describe, expect, it } from 'vitest';
import { type History, moveInHistory } from '../../../renderer/app/use-history.ts';
import type { Route } from '../../../renderer/ui/navigation.ts';

const matrix: Route = { page: 'matrix', view: 'matrix' };
const clients: Route = { page: 'clients' };
const settings: Route = { page: 'settings' };
const start: History = { past: [], current: matrix, future: [] };
const go = (history: History, route: Route) => moveInHistory(history, { kind: 'go', route });

describe('history', () => {
  it('goes back and forward over what was seen', () => {
    const there = go(go(start, clients), settings);
    const back = moveInHistory(there, { kind: 'back' });
    expect(back.current).toBe(clients);
    expect(moveInHistory(back, { kind: 'forward' }).current).toBe(settings);
  });

  it('forgets what lay ahead after another turn', () => {
    const back = moveInHistory(go(start, clients), { kind: 'back' });
    expect(go(back, settings).future).toEqual([]);
  });

  it.each(['back', 'forward'] as const)('stays where it is when there is nothing %s', (kind) => {
    expect(moveInHistory(start, { kind })).toBe(start);
  });

  it('takes going to where one stands for nothing', () => {
    expect(go(start, { page: 'matrix', view: 'matrix' })).toBe(start);
  });
});
