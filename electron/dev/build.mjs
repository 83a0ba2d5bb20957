// npm run build: the three bundles in dist/, where their sources changed.
import { prepareBuild } from './prepare.mjs';
import { leaveWith } from './run.mjs';

await leaveWith(async () => {
  await prepareBuild();
  return 0;
});
