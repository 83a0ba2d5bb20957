// npm start [-- --data FOLDER]: opens the app, on the user's own data where no folder is named.
import { hasDisplay } from './display.mjs';
import { prepareWindow } from './prepare.mjs';
import { leaveWith } from './run.mjs';
import { openApp } from './window.mjs';

await leaveWith(async () => {
  const runtime = await prepareWindow({ purposes: hasDisplay() ? ['window'] : ['window', 'virtual-screen'] });
  return await openApp(runtime, process.argv.slice(2));
});
