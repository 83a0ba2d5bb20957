import { useFormatters, useTexts } from './texts.tsx';

/** Rows of the store in words, such as "3 invoices", by the name of their table. */
export function useCountedRows(): (table: string, count: number) => string {
  const { importScreen } = useTexts();
  const { integer } = useFormatters();
  const { tables } = importScreen;
  return (table, count) => {
    const known = Object.hasOwn(tables, table) ? tables[table as keyof typeof tables] : tables.other;
    return known({ count, countText: integer(count) });
  };
}
