import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/writing/write-file-atomically.ts';

/** Whether a data folder holds the demo book and nothing of the user's. */
export function isDemoFolder(folder: string): boolean {
  return existsSync(markOf(folder));
}

/** Marks a data folder as that of the demo book. */
export function markAsDemo(folder: string): void {
  writeFileAtomically(markOf(folder), 'This folder holds the demo book.\n');
}

function markOf(folder: string): string {
  return join(folder, 'demo-book.txt');
}
