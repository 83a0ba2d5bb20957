import { configure } from '@testing-library/react';

// A state is waited for, however busy the machine is; one that never comes still ends the test.
configure({ asyncUtilTimeout: 10_000 });

/** The tests' window lays nothing out, so everything in it counts as in sight. */
class AllInSight implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  readonly #listen: (entries: readonly Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void;
  constructor(listen: (entries: readonly Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void) {
    this.#listen = listen;
  }
  observe(): void {
    queueMicrotask(() => this.#listen([{ isIntersecting: true }]));
  }
  disconnect(): void {
    // what it had to say it has said
  }
}
Object.assign(globalThis, { IntersectionObserver: AllInSight });
