import { spawn } from 'node:child_process';

const secondsBetweenSigns = 15;

/** @type {readonly NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Tells the user what goes on. Standard output belongs to the command that was asked for, so this goes to stderr.
 * @param {string} text */
export function say(text) {
  process.stderr.write(`winnow: ${text}\n`);
}

/**
 * Runs one step of the set-up: says that it starts, gives a sign of life while it lasts, says how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(title, action) {
  const startedAt = Date.now();
  const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
  say(`${title} …`);
  const signs = setInterval(() => say(`${title}: still at it after ${seconds()} s`), secondsBetweenSigns * 1000);
  try {
    const result = await action();
    say(`${title}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(signs);
  }
}

/**
 * Runs a command to its end and gives its exit code; 127 where the command can't be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] all output goes to stderr where nothing is said; a
 *   detached command is killed with all it started when this process is asked to end
 * @returns {Promise<number>}
 */
export function exitCodeOf(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], ...options });
    // This process outlives the work it started: what is half done is cleaned up, and no lock is left on it.
    const passOn = (/** @type {NodeJS.Signals} */ signal) => {
      if (options.detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill(signal);
    };
    for (const signal of endings) process.on(signal, passOn);
    const end = (/** @type {number} */ code) => {
      for (const signal of endings) process.off(signal, passOn);
      resolve(code);
    };
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      end(127);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}

/**
 * Runs a command that has to succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function run(command, args, options) {
  const code = await exitCodeOf(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} ended with ${code}`);
}

/**
 * Runs npm, the very one that started this script where there is one.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNpm(args, options) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  // `npm run --silent` is inherited by every npm below it and would swallow the reason of a failure.
  const loud = [...args, '--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  // Asked to end, npm goes on for half a minute, and what it leaves is of no use anyway.
  const detached = process.platform !== 'win32';
  if (npm?.endsWith('.js') && node) return run(node, [npm, ...loud], { detached, ...options });
  return run(detached ? 'npm' : 'npm.cmd', loud, { detached, ...options });
}

/**
 * The end of every script: prints what went wrong without a stack and leaves with the code of the work.
 * @param {() => Promise<number>} main
 */
export async function leaveWith(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
