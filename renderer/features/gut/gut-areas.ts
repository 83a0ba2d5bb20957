import type { Area } from '../../../shared/contract/contract.ts';

/** What changes a grade, a reaction or who is in the book. */
export const gutAreas: readonly Area[] = ['settings', 'clients', 'facts', 'assessments', 'flags', 'imports'];
