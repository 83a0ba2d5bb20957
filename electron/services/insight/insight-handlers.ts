import type { Handlers } from '../service-deps.ts';
import { listTroubles } from './list-troubles.ts';
import { measureBookQuality } from './measure-book-quality.ts';

/** What the window may ask about where money and trouble are. */
export const insightHandlers = {
  'insight.listTroubles': listTroubles,
  'insight.measureQuality': measureBookQuality,
} satisfies Partial<Handlers>;
