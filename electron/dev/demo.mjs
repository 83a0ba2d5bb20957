// npm run demo [-- FOLDER]: a fresh book from the demo's export files, graded in the terminal, then opened in the app.
import path from 'node:path';
import { hasDisplay } from './display.mjs';
import { callersFolder, inProject, node24, root } from './places.mjs';
import { prepareBuild, prepareWindow } from './prepare.mjs';
import { exitCodeOf, leaveWith, say } from './run.mjs';
import { openApp } from './window.mjs';

const chosen = process.argv[2];
const folder = chosen === undefined ? inProject('out/demo') : path.resolve(callersFolder, chosen);

await leaveWith(async () => {
  await prepareBuild();
  const code = await exitCodeOf(node24, [inProject('dist/main/cli.js'), 'demo', '--out', folder], {
    cwd: root,
    stdio: 'inherit',
  });
  if (code !== 0) return code;
  const data = path.join(folder, 'data');
  const again = `npm start -- --data ${path.relative(callersFolder, data)}`;
  if (!hasDisplay()) {
    say('there is no display here, so the app is not opened. Where there is one:');
    say(`  ${again}`);
    return 0;
  }
  const runtime = await prepareWindow({ purposes: ['window'] });
  say(`opening the app on ${data}; later again with: ${again}`);
  return await openApp(runtime, ['--data', data]);
});
