import type { ColumnType } from '../columns/column.ts';
import { columnsByKind } from '../columns/columns-by-kind.ts';
import type { ImportKind } from '../import-kind.ts';
import type { SetAsideCode, Why, WhyCode } from '../left-out.ts';
import type { RowAsk } from './row-asks.ts';

const asks: Partial<Readonly<Record<SetAsideCode, RowAsk>>> = {
  'no-client': 'client',
  'no-client-column': 'client',
  'unknown-client-id': 'client',
  'unknown-email': 'client',
  'unknown-domain': 'client',
  'client-ambiguous': 'client',
  'number-of-other-client': 'client',
  'no-invoice-fits': 'invoice',
  'several-invoices-fit': 'invoice',
  'payment-known': 'invoice',
  'no-date': 'date',
  'bad-date': 'date',
  'far-date': 'date',
  'no-due-date': 'date',
  'no-amount': 'amount',
  'bad-amount': 'amount',
  'no-duration': 'duration',
  'bad-duration': 'duration',
  'no-number': 'text',
  'no-name': 'text',
  'issue-unclear': 'issued',
};

export function askOfRow(code: WhyCode): RowAsk {
  return (asks as Readonly<Record<string, RowAsk>>)[code] ?? 'nothing';
}

const typesOf: Readonly<Record<'date' | 'amount' | 'duration' | 'text', readonly ColumnType[]>> = {
  date: ['date', 'instant'],
  amount: ['money'],
  duration: ['duration'],
  text: ['text'],
};

type Place = {
  readonly kind: ImportKind;
  /** Field to index of its column. */
  readonly fields: ReadonlyMap<string, number>;
  readonly cells: readonly string[];
};

/**
 * The field that an answer fills in: the one whose cell is what was not understood; else the first of the needed ones that
 * is empty; else the first needed one. Undefined where the kind has none of that type.
 */
export function fieldOfAnswer({ code, detail }: Why, { kind, fields, cells }: Place): string | undefined {
  const ask = askOfRow(code);
  if (ask === 'client') return kind === 'clients' ? 'name' : 'client';
  if (ask === 'invoice') return 'invoice';
  if (ask === 'nothing') return undefined;
  if (ask === 'issued') return 'status';
  if (code === 'no-number') return 'number';
  const { columns, required } = columnsByKind[kind];
  const typed = columns.filter(({ type }) => typesOf[ask].includes(type)).map(({ field }) => field);
  const cellOf = (field: string) => (cells[fields.get(field) ?? -1] ?? '').trim();
  const [field = '', ...rest] = detail.split(' ');
  if (code === 'far-date' && fields.has(field)) return field;
  const written = code === 'far-date' ? rest.join(' ') : detail.trim();
  const named = detail === '' ? undefined : typed.find((field) => cellOf(field) === written);
  const needed = required.flat().filter((field) => typed.includes(field));
  const mapped = needed.filter((field) => fields.has(field));
  return named ?? mapped.find((field) => cellOf(field) === '') ?? mapped[0] ?? needed[0] ?? typed[0];
}
