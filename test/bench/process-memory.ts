import { readdirSync, readFileSync } from 'node:fs';

export type Memory = { readonly rssMb: number; readonly pssMb: number; readonly processCount: number };

/** Memory of a process and of all it started, from Linux's own books. PSS counts shared pages once. */
export function memoryOfTree(rootPid: number): Memory {
  const pids = withChildren(rootPid);
  const sums = { rss: 0, pss: 0 };
  for (const pid of pids) {
    const text = readIfThere(`/proc/${pid}/smaps_rollup`);
    sums.rss += readKb(text, 'Rss');
    sums.pss += readKb(text, 'Pss');
  }
  return { rssMb: sums.rss / 1024, pssMb: sums.pss / 1024, processCount: pids.length };
}

function withChildren(rootPid: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)] as const),
  );
  const found = [rootPid];
  for (const pid of found) {
    for (const [child, parent] of parents) if (parent === pid) found.push(child);
  }
  return found;
}

function parentOf(pid: string): number {
  // The name in brackets may hold blanks, so fields are counted from behind it.
  const fields = readIfThere(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(fields[1] ?? 0);
}

function readKb(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}

/** A process may end while it is being looked at. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return '';
    throw error;
  }
}
