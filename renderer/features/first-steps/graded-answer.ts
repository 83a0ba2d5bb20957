import type { CallResult } from '../../../shared/contract/contract.ts';

export type GradedAnswer = CallResult<'book.grade'>;
