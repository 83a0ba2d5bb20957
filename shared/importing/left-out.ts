/** Why a row was not imported. Skipped: it holds nothing of its own. Set aside: it waits for the user. */
const skippedCodes = [
  'total',
  'heading',
  'footer',
  'voided',
  'not-issued',
  'duplicate',
  'known-elsewhere',
  'hours-elsewhere',
  'payment-elsewhere',
  'other-side',
  'no-receivable',
  'supplier',
  'ignored',
  'older-list',
  'instruction',
] as const;
const setAsideCodes = [
  'no-client',
  'no-client-column',
  'unknown-client-id',
  'unknown-email',
  'unknown-domain',
  'client-ambiguous',
  'row-short',
  'row-long',
  'broken-quote',
  'no-date',
  'bad-date',
  'far-date',
  'no-amount',
  'bad-amount',
  'bad-currency',
  'no-number',
  'not-a-sale',
  'issue-unclear',
  'invoice-incomplete',
  'no-invoice-fits',
  'several-invoices-fit',
  'payment-known',
  'posting-unclear',
  'no-due-date',
  'no-duration',
  'bad-duration',
  'no-name',
  'bad-criterion',
  'bad-level',
  'bad-flag',
  'no-facts',
  'bad-value',
  'list-day-unknown',
  'number-of-other-client',
  'amount-known-otherwise',
  'hours-known',
  'payment-twin',
] as const;

export type SkippedCode = (typeof skippedCodes)[number];
export type SetAsideCode = (typeof setAsideCodes)[number];
export type WhyCode = SkippedCode | SetAsideCode;

/** The reason as a code, with the cell or column that it is about. */
export type Why = { readonly code: WhyCode; readonly detail: string };

export type LeftOutRow = { readonly line: number; readonly why: Why };

export function why(code: WhyCode, detail = ''): Why {
  return { code, detail };
}

export function outcomeOf(code: WhyCode): 'skipped' | 'setAside' {
  return (skippedCodes as readonly string[]).includes(code) ? 'skipped' : 'setAside';
}

/** Code and detail as one text, for the store. */
export function writeWhy({ code, detail }: Why): string {
  return detail === '' ? code : `${code}: ${detail}`;
}

export function parseWhy(text: string): Why {
  const at = text.indexOf(': ');
  const code = at < 0 ? text : text.slice(0, at);
  const isKnown = ([...skippedCodes, ...setAsideCodes] as readonly string[]).includes(code);
  return isKnown
    ? { code: code as WhyCode, detail: at < 0 ? '' : text.slice(at + 2) }
    : { code: 'bad-value', detail: text };
}
