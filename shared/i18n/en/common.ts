import { plural } from '../plural.ts';

/** Words and short texts that more than one screen uses. */
export const common = {
  appName: 'Winnow',
  internal: 'INTERNAL',
  grade: 'Grade',
  client: 'Client',
  clients: (count: number) => plural('en', count, { one: '1 client', other: `${count} clients` }),
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  delete: 'Delete',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',
  unknown: 'unknown',
  none: 'none',
  total: 'Total',
  /** A figure as it is read out. */
  figure: (name: string, value: string) => `${name} ${value}`,
  estimated: (value: string) => `~${value}`,
};
