import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { WhenNear } from '../../../renderer/features/matrix/when-near.tsx';

type Listener = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

/** The test's window lays nothing out, so the test says what is in sight. */
function watchSight(): { readonly say: (isIntersecting: boolean) => void; readonly isWatched: () => boolean } {
  let listener: Listener | undefined;
  class Observer {
    readonly listen: Listener;
    constructor(listen: Listener) {
      this.listen = listen;
    }
    observe(): void {
      listener = this.listen;
    }
    disconnect(): void {
      listener = undefined;
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return {
    say: (isIntersecting) => act(() => listener?.([{ isIntersecting }])),
    isWatched: () => listener !== undefined,
  };
}

afterEach(() => vi.unstubAllGlobals());

it('draws what it holds once it comes near, and keeps it', () => {
  const sight = watchSight();
  render(<WhenNear>a chart</WhenNear>);
  expect(screen.queryByText('a chart')).toBeNull();
  sight.say(false);
  expect(screen.queryByText('a chart')).toBeNull();
  sight.say(true);
  expect(screen.getByText('a chart')).toBeTruthy();
  expect(sight.isWatched()).toBe(false);
});
