// npm run accuracy -- FOLDER [--expect FILE]: what is recognised in every file of a folder, held against what is expected.
import path from 'node:path';
import { callersFolder, inProject, node24, root } from './places.mjs';
import { prepareBuild } from './prepare.mjs';
import { exitCodeOf, leaveWith } from './run.mjs';

await leaveWith(async () => {
  await prepareBuild([]);
  const isPath = (/** @type {string} */ arg) => !arg.startsWith('--');
  const args = process.argv.slice(2).map((arg) => (isPath(arg) ? path.resolve(callersFolder, arg) : arg));
  return await exitCodeOf(node24, [inProject('test/accuracy/run-accuracy.ts'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
});
