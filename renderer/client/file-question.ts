import type { FilePreview, ImportOptions } from '../../shared/contract/import-calls.ts';

/** In the order of the contract, of which only types may come into the window. */
const importKinds = [
  'clients',
  'contacts',
  'invoices',
  'payments',
  'costs',
  'time',
  'tickets',
  'assessments',
  'flags',
] as const satisfies readonly NonNullable<ImportOptions['kind']>[];

/** What a refused file needs to be told, with the answers to choose from. */
export type FileQuestion = {
  readonly property: 'dateOrder' | 'decimal' | 'kind' | 'delimiter' | 'encoding' | 'clientColumn';
  readonly choices: readonly string[];
};

type Refused = Extract<FilePreview, { readonly kind: 'refused' }>;

/** The question that would settle a refusal; undefined where no answer helps. */
export function findFileQuestion({ error, headers }: Pick<Refused, 'error' | 'headers'>): FileQuestion | undefined {
  switch (error.code) {
    case 'ambiguous-date-order':
      return { property: 'dateOrder', choices: ['dmy', 'mdy'] };
    case 'ambiguous-decimal':
      return { property: 'decimal', choices: ['comma', 'dot'] };
    case 'kind-undetermined':
      return { property: 'kind', choices: importKinds };
    case 'delimiter-undetermined':
      return { property: 'delimiter', choices: [',', ';', '\t', '|'] };
    case 'encoding-undetermined':
      return { property: 'encoding', choices: ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] };
    default:
      return error.details['missing'] === 'client' && headers.length > 0
        ? { property: 'clientColumn', choices: headers }
        : undefined;
  }
}

/** The import option that an answer stands for. */
export function toOptions(property: FileQuestion['property'], choice: string): ImportOptions {
  return { [property]: choice } as ImportOptions;
}
