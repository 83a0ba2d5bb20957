// npm run check: types, lint, format, import rules, unit and integration tests.
import { report, runStaticChecks, runTests } from './checks.mjs';
import { prepareBuild } from './prepare.mjs';
import { leaveWith } from './run.mjs';

await leaveWith(async () => {
  await prepareBuild();
  return report([await runStaticChecks(), await runTests(['unit', 'integration', 'architecture'])]);
});
