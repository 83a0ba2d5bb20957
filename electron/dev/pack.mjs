// npm run pack [-- electron-builder options]: the packaged app in release/, a folder where nothing else is asked for.
import { inProject, node24, root } from './places.mjs';
import { prepareWindow } from './prepare.mjs';
import { exitCodeOf, leaveWith, say } from './run.mjs';

await leaveWith(async () => {
  const runtime = await prepareWindow({ purposes: ['window'] });
  const targets =
    process.argv.length > 2 ? process.argv.slice(2) : process.platform === 'linux' ? ['--linux', 'dir'] : ['--dir'];
  const substitute = runtime.isOfficial
    ? []
    : [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`];
  const code = await exitCodeOf(
    node24,
    [inProject('node_modules/electron-builder/cli.js'), ...targets, ...substitute, '--publish', 'never'],
    { cwd: root, env: { ...process.env, ...runtime.env }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (code === 0 && !runtime.isOfficial) say(`this package holds Electron ${runtime.version}: never give it to a user`);
  return code;
});
