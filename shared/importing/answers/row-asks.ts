/** What a row that was set aside has to be told; `nothing`: it can only be ignored. */
export const rowAsks = ['client', 'invoice', 'date', 'amount', 'duration', 'text', 'nothing'] as const;
export type RowAsk = (typeof rowAsks)[number];
