import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ReadablePreview } from './file-card.tsx';

type Question = ReadablePreview['report']['questions'][number];

/** Whether a question changes what is stored and waits for its answer; one that only points something out does not. */
export function isOpenQuestion({ code, choices = [] }: Question, given: ImportOptions, today: CalendarDate): boolean {
  switch (code) {
    case 'vat-unknown':
      return given.vat === undefined;
    case 'exact-duplicates':
      return given.copies === undefined;
    case 'balances-settled':
    case 'balances-absent':
      return given.absent === undefined;
    case 'invoices-known':
    case 'hours-known':
    case 'payments-known':
      return given.twins === undefined;
    case 'list-day-unknown':
      // A day to come is not taken when the file is read.
      return given.listOn === undefined || given.listOn > today;
    case 'duration-unit':
      return given.durationUnit === undefined;
    case 'client-column-missing':
      return given.clientColumn === undefined && given.client === undefined;
    case 'clients-needed':
      return given.client === undefined;
    case 'rate-target-unknown':
      return given.rateCurrency === undefined;
    default:
      return choices.some(({ about }) => given.credits?.[about] === undefined);
  }
}
