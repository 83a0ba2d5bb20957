import type { Area } from '../../../shared/contract/contract.ts';

/** What changes who would be graded how. */
export const modelAreas: readonly Area[] = ['settings', 'clients', 'facts', 'assessments', 'flags', 'imports'];
