/** What a row that was set aside has to be told; `nothing`: it can only be ignored. */
export const rowAsks = ['client', 'invoice', 'date', 'amount', 'duration', 'text', 'issued', 'nothing'] as const;
export type RowAsk = (typeof rowAsks)[number];

/** What stands in the status of an invoice of which somebody said that it was sent. */
export const issuedStatus = 'issued';
