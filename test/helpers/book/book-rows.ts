import type { Level } from '../../../shared/scoring/level.ts';

/** Rows of a made-up book. Days are counted back from the book's last day: 0 is that day, 364 the first of its year. */
export type InvoiceFact = {
  readonly client: string;
  number: string;
  readonly issuedBack: number;
  readonly dueBack: number;
  readonly amountMinor: number;
  readonly passThroughMinor: number;
  readonly isRecurring: boolean;
};

export type PaymentFact = {
  readonly client: string;
  readonly number: string;
  readonly paidBack: number;
  readonly amountMinor: number;
};

export type TimeFact = {
  readonly client: string;
  readonly back: number;
  readonly startMinute: number;
  readonly minutes: number;
  readonly kind: 'reactive' | 'proactive' | 'project' | 'admin' | 'travel';
  readonly isBillable: boolean;
  readonly note: string;
};

export type TicketFact = {
  readonly client: string;
  readonly number: string;
  readonly priority: 'Low' | 'Medium' | 'High';
  readonly subject: string;
  readonly openedBack: number;
  readonly openedMinute: number;
  readonly closedBack: number | null;
  readonly closedMinute: number;
};

export type AssessmentFact = {
  readonly client: string;
  readonly criterion: string;
  readonly level: Level;
  readonly back: number;
  readonly note: string;
};
