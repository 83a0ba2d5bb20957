import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toMatchName } from '../../../shared/client/match-name.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ReadOptions } from '../../../shared/importing/import-kind.ts';
import { readTableAtOnce, type TableContents } from '../../../shared/importing/read-table.ts';
import { toTextTable } from '../../../shared/importing/source-table.ts';

export const fixtureFolder = resolve(import.meta.dirname, '../../fixtures/imports');

/** A file as a tool of the trade writes it, decoded as it is meant. */
export function fixtureText(name: string, encoding = 'utf-8'): string {
  return new TextDecoder(encoding).decode(readFileSync(resolve(fixtureFolder, name)));
}

type Given = { readonly options?: ReadOptions; readonly fileName?: string; readonly currency?: string };

export function readText(text: string, { options = {}, fileName = 'file.csv', currency }: Given = {}): TableContents {
  return readTableAtOnce(toTextTable(text, fileName), {
    options,
    operatorCurrency: (currency ?? null) as CurrencyCode | null,
    toClientKey: toMatchName,
  });
}

export function readFixture(name: string, options: ReadOptions = {}, encoding?: string): TableContents {
  return readText(fixtureText(name, encoding), { options, fileName: name });
}

/** Lines that were left out, with the code of the reason. */
export function leftOutOf(contents: TableContents): Record<number, string> {
  return Object.fromEntries(contents.leftOut.map(({ line, why }) => [line, why.code]));
}

/** How a property was read: "dateOrder.issuedOn" to "dmy". */
export function propertiesOf(contents: TableContents): Record<string, string> {
  return Object.fromEntries(contents.detected.map(({ property, value }) => [property, value]));
}

type DraftByKind = {
  readonly [Group in TableContents['drafts'] as Group['kind']]: Group['drafts'];
};

export function draftsOf<K extends keyof DraftByKind>(contents: TableContents, kind: K): DraftByKind[K] {
  const { drafts } = contents;
  if (drafts.kind !== kind) throw new Error(`read as ${drafts.kind}, not ${kind}`);
  return drafts.drafts as unknown as DraftByKind[K];
}

export function importedLines(contents: TableContents): number {
  return contents.drafts.drafts.reduce((sum, draft) => sum + draft.lines.length, 0);
}
