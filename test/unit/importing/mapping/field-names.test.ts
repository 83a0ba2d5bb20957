import { describe, expect, it } from 'vitest';
import { importScreen } from '../../../../shared/i18n/en/import-screen.ts';
import { columnsByKind } from '../../../../shared/importing/columns/columns-by-kind.ts';
import { importKinds } from '../../../../shared/importing/import-kind.ts';

describe('the names of what a column may mean', () => {
  it.each(importKinds)('are told for every field of %s', (kind) => {
    const names: Readonly<Record<string, string>> = importScreen.fields;
    const stored = columnsByKind[kind].columns.filter(({ type }) => type !== 'evidence');
    expect(stored.map(({ field }) => field).filter((field) => names[field] === undefined)).toEqual([]);
  });
});
