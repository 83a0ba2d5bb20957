import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Writes a folder and ends itself by SIGKILL right before the nth change of the disk; says "whole" where it got through.
const [folder = '', nth = '0', marker = ''] = process.argv.slice(2);
let steps = 0;
const names = ['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync'] as const;
for (const name of names) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      steps += 1;
      if (steps === Number(nth)) process.kill(process.pid, 'SIGKILL');
      return real(...args);
    },
  });
}
syncBuiltinESMExports();
const { writeFolderWhole } = await import('../../../electron/files/writing/write-folder-whole.ts');
const content = (text: string) => new TextEncoder().encode(`${marker} ${text}`);
writeFolderWhole(folder, [
  { name: 'a.pdf', content: content('first') },
  { name: 'b.csv', content: content('second') },
]);
process.stdout.write('whole');
