export const tableFormats = ['csv', 'xlsx', 'json', 'fatturapa'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Why a part of a file was not taken for a table. */
export const unreadReasons = ['empty', 'hidden', 'no-table', 'refused'] as const;
