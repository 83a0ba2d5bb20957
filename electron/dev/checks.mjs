import fs from 'node:fs';
import path from 'node:path';
import { onVirtualScreen } from './display.mjs';
import { inProject, localCache, node24, root } from './places.mjs';
import { exitCodeOf, say } from './run.mjs';

/** @typedef {{ passed: number, failed: number }} Tally */
/** @typedef {'unit' | 'integration' | 'architecture' | 'ui' | 'e2e'} Tier */

/** @type {readonly Tier[]} */
export const tiers = ['unit', 'integration', 'architecture', 'ui', 'e2e'];

const typedRoots = ['shared', 'electron', 'renderer', 'test'];

/** Types, lint and format. Not tests: each counts only where it fails. @returns {Promise<Tally>} */
export async function runStaticChecks() {
  const lint = await runTool('lint and format', inProject('node_modules/@biomejs/biome/bin/biome'), ['check', '.']);
  const types = await Promise.all(
    typedRoots.map((folder) =>
      runTool(`types of ${folder}`, inProject('node_modules/typescript/bin/tsc'), ['-p', folder]),
    ),
  );
  return { passed: 0, failed: [lint, ...types].filter((isFine) => !isFine).length };
}

/**
 * @param {string} title
 * @param {string} script
 * @param {readonly string[]} args
 */
async function runTool(title, script, args) {
  const isFine =
    (await exitCodeOf(node24, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })) === 0;
  say(`${title}: ${isFine ? 'fine' : 'FAILED'}`);
  return isFine;
}

/**
 * Runs some of the tiers in one go.
 * @param {readonly Tier[]} wanted
 * @param {{ env?: Record<string, string>, isOnScreen?: boolean }} [options]
 * @returns {Promise<Tally>}
 */
export async function runTests(wanted, { env = {}, isOnScreen = false } = {}) {
  say(`tests: ${wanted.join(', ')}`);
  const report = path.join(localCache, `report-${wanted.join('-')}.json`);
  fs.rmSync(report, { force: true });
  const args = [
    ...[inProject('node_modules/vitest/vitest.mjs'), 'run', '--passWithNoTests'],
    ...wanted.flatMap((tier) => ['--project', tier]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ];
  const command = isOnScreen ? onVirtualScreen(node24, args) : { command: node24, args };
  const code = await exitCodeOf(command.command, command.args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return tallyOf(report, code);
}

/**
 * A file that can't be loaded and an error outside of any test count as one failure each: a red run never says 0.
 * @param {string} report
 * @param {number} code
 * @returns {Tally}
 */
function tallyOf(report, code) {
  if (!fs.existsSync(report)) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/**
 * Runs the checks and prints their sum as the last line, alone on it. A set-up that fails is one failure.
 * @param {() => Promise<readonly Tally[]>} checks
 * @returns {Promise<number>} the exit code
 */
export async function reportOn(checks) {
  /** @type {readonly Tally[]} */
  const tallies = await checks().catch((error) => {
    say(error instanceof Error ? error.message : String(error));
    return [{ passed: 0, failed: 1 }];
  });
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
