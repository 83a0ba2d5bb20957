import type { Handlers } from '../service-deps.ts';
import { listTroubles } from './list-troubles.ts';

/** What the window may ask about where money and trouble are. */
export const insightHandlers = {
  'insight.listTroubles': listTroubles,
} satisfies Partial<Handlers>;
