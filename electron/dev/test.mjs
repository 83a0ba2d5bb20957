// npm test [-- TIER…]: everything, or the tiers named; ends with one line: N passed, N failed.
import { reportOn, runStaticChecks, runTests, tiers } from './checks.mjs';
import { prepareWindow } from './prepare.mjs';
import { leaveWith } from './run.mjs';

const named = tiers.filter((tier) => process.argv.includes(tier));
const chosen = named.length === 0 ? tiers : named;
const withoutWindow = chosen.filter((tier) => tier !== 'e2e');

await leaveWith(() =>
  reportOn(async () => {
    const { env } = await prepareWindow({ purposes: ['window', 'virtual-screen', 'paper'] });
    const tallies = [];
    if (named.length === 0) tallies.push(await runStaticChecks());
    if (withoutWindow.length > 0) tallies.push(await runTests(withoutWindow));
    if (chosen.includes('e2e')) tallies.push(await runTests(['e2e'], { env, isOnScreen: true }));
    return tallies;
  }),
);
