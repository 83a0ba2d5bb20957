// npm run bench: the numbers, each beside its baseline.
import { onVirtualScreen } from './display.mjs';
import { inProject, node24, root } from './places.mjs';
import { prepareWindow } from './prepare.mjs';
import { exitCodeOf, leaveWith } from './run.mjs';

await leaveWith(async () => {
  const { env } = await prepareWindow({ purposes: ['window', 'virtual-screen'] });
  const { command, args } = onVirtualScreen(node24, [inProject('test/bench/run-bench.ts'), ...process.argv.slice(2)]);
  return await exitCodeOf(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
});
