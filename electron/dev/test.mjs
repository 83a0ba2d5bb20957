// npm test: everything, the real app in a real Electron included. Ends with one line: N passed, N failed.
import { report, runStaticChecks, runTests } from './checks.mjs';
import { prepareWindow } from './prepare.mjs';
import { leaveWith } from './run.mjs';

await leaveWith(async () => {
  const { env } = await prepareWindow({ purposes: ['window', 'virtual-screen', 'paper'] });
  return report([
    await runStaticChecks(),
    await runTests(['unit', 'integration', 'architecture', 'ui']),
    await runTests(['e2e'], { env, isOnScreen: true }),
  ]);
});
