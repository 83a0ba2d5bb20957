import { type ErrorCode, Refusal } from './errors.ts';

const meanings: readonly { readonly begins: string; readonly code: ErrorCode; readonly message: string }[] = [
  { begins: 'SQLITE_FULL', code: 'disk-full', message: 'the disk is full' },
  { begins: 'ENOSPC', code: 'disk-full', message: 'the disk is full' },
  { begins: 'EDQUOT', code: 'disk-full', message: 'the disk quota is used up' },
  { begins: 'EFBIG', code: 'disk-full', message: 'the file may not grow any further' },
  { begins: 'SQLITE_IOERR_SHMSIZE', code: 'disk-full', message: 'the disk is full' },
  { begins: 'SQLITE_READONLY', code: 'folder-read-only', message: 'the data folder can not be written to' },
  { begins: 'SQLITE_CANTOPEN', code: 'folder-read-only', message: 'the store can not be opened for writing' },
  { begins: 'EROFS', code: 'folder-read-only', message: 'the folder can not be written to' },
  { begins: 'EACCES', code: 'folder-read-only', message: 'the folder can not be written to' },
  { begins: 'EPERM', code: 'folder-read-only', message: 'the folder can not be written to' },
  { begins: 'ENOTDIR', code: 'folder-read-only', message: 'the path of the folder leads through a file' },
  { begins: 'SQLITE_CORRUPT', code: 'store-corrupt', message: 'the store is damaged' },
  { begins: 'SQLITE_NOTADB', code: 'store-corrupt', message: 'a page of the store can not be decrypted' },
  { begins: 'SQLITE_BUSY', code: 'folder-in-use', message: 'another program holds the store' },
];

/** What a fault of the disk or of SQLite means to the user; undefined for any other error. Refusals stay themselves. */
export function toRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const code = error.code;
  const meaning = meanings.find(({ begins }) => code.startsWith(begins));
  return meaning === undefined ? undefined : new Refusal(meaning.code, meaning.message, { cause: code });
}
