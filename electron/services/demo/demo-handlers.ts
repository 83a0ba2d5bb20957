import type { Handlers } from '../service-deps.ts';
import { loadDemo } from './load-demo.ts';

export const demoHandlers = { 'imports.loadDemo': loadDemo } satisfies Partial<Handlers>;
