import type { TableList } from '../../../shared/contract/import-calls.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { openTables } from './open-table.ts';

/** The tables of a file, each named by its part, and what of it was not read and why. */
export function listTables({ files }: ServiceDeps, { token }: { readonly token: string }): TableList {
  const file = files.resolveToken(token);
  const { tables, unread } = openTables(file, {});
  return {
    file: file.name,
    tables: tables.map(({ part, format }) => ({ part, format })),
    unread: unread.map(({ part, why, refusal }) => ({ part, why, code: refusal?.code ?? null })),
  };
}
