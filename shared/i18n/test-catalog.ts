const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  y: 'ý',
};

/** Marks a text of the made-up test language: brackets around it, accents in it, a third longer like German. */
export function markText(text: string): string {
  const marked = [...text].map((letter) => accented[letter] ?? letter).join('');
  return `⟦${marked}${'~'.repeat(Math.ceil(text.length / 3))}⟧`;
}

/** The catalog of the made-up test language: every text of the given catalog, marked. */
export function makeTestCatalog<T>(catalog: T): T {
  if (typeof catalog === 'string') return markText(catalog) as T;
  if (typeof catalog === 'function') {
    return ((...args: unknown[]) => markText((catalog as (...args: unknown[]) => string)(...args))) as T;
  }
  const entries = Object.entries(catalog as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key, makeTestCatalog(value)])) as T;
}
