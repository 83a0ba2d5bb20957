// npm run check: types, lint, format, import rules, unit and integration tests.
import { reportOn, runStaticChecks, runTests } from './checks.mjs';
import { prepareBuild } from './prepare.mjs';
import { leaveWith } from './run.mjs';

await leaveWith(() =>
  reportOn(async () => {
    await prepareBuild();
    return [await runStaticChecks(), await runTests(['unit', 'integration', 'architecture'])];
  }),
);
