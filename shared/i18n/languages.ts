/** Languages that can be chosen; `test` marks every text so that one which bypasses the catalog stands out. */
export const languages = ['en', 'test'] as const;
export type Language = (typeof languages)[number];
