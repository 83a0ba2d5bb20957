import { alignColumns } from './align-columns.ts';

type Fact = string | number | boolean | null | readonly string[];

/** Named facts, one a line; what isn't known is said so. */
export function formatFacts(facts: Readonly<Record<string, Fact>>): string {
  return alignColumns(Object.entries(facts).map(([name, fact]) => [name, write(fact)]));
}

function write(fact: Fact): string {
  if (fact === null) return 'unknown';
  if (typeof fact === 'number') return String(Math.round(fact * 100) / 100);
  if (typeof fact === 'object') return fact.length === 0 ? 'none' : fact.join(', ');
  return String(fact);
}
