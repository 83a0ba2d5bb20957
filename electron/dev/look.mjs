// npm run look [-- 12]: pictures of every page, light and dark, for books of 3, 12 and 80 clients, to out/look.
import { onVirtualScreen } from './display.mjs';
import { inProject, node24, root } from './places.mjs';
import { prepareWindow } from './prepare.mjs';
import { exitCodeOf, leaveWith } from './run.mjs';

await leaveWith(async () => {
  const { env } = await prepareWindow({ purposes: ['window', 'virtual-screen', 'paper'] });
  const { command, args } = onVirtualScreen(node24, [inProject('test/e2e/look.ts'), ...process.argv.slice(2)]);
  return await exitCodeOf(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
});
