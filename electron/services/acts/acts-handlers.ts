import type { Handlers } from '../service-deps.ts';
import { undoAct } from './undo-act.ts';

export const actsHandlers = { 'acts.undo': undoAct } satisfies Partial<Handlers>;
