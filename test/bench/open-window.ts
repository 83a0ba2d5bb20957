import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { type Memory, memoryOfTree } from './process-memory.ts';

export type Opened = { readonly milliseconds: number; readonly memory: Memory };

const settleMilliseconds = 1_500;
const patienceMilliseconds = 30_000;

/**
 * Starts Electron, waits until the page shows what the selector names and has painted it, and gives the time since the
 * start of the process, and its memory a moment later. Talks to Chromium's own debugger: nothing is put into the app.
 */
export async function openWindow(
  electron: string,
  args: readonly string[],
  selector: string,
  port: number,
): Promise<Opened> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const all = [...sandbox, '--disable-gpu', '--log-level=3', `--remote-debugging-port=${port}`, ...args];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const startedAt = Date.now();
  const child = spawn(electron, all, { env, stdio: 'ignore' });
  try {
    const shownAt = await whenShown(port, selector);
    await wait(settleMilliseconds);
    return { milliseconds: shownAt - startedAt, memory: memoryOfTree(child.pid ?? 0) };
  } finally {
    await end(child);
  }
}

async function whenShown(port: number, selector: string): Promise<number> {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until) {
    const address = await findPage(port);
    const shownAt = address === undefined ? undefined : await evaluate(address, waitInPage(selector));
    if (shownAt !== undefined) return shownAt;
    await wait(10);
  }
  throw new Error('no page appeared');
}

async function findPage(port: number): Promise<string | undefined> {
  try {
    const pages = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as readonly {
      readonly type: string;
      readonly url: string;
      readonly webSocketDebuggerUrl?: string;
    }[];
    const page = pages.find(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank');
    return page?.webSocketDebuggerUrl;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // nobody listens yet
    throw error;
  }
}

/** Runs in the page: the instant after the frame that painted the first element of this kind. */
function waitInPage(selector: string): string {
  return `new Promise((resolve) => {
    const look = () => document.querySelector(${JSON.stringify(selector)})
      ? requestAnimationFrame(() => setTimeout(() => resolve(Date.now())))
      : setTimeout(look, 4);
    look();
  })`;
}

/** Undefined where the page was still on its way and another document took its place. */
function evaluate(address: string, expression: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    const params = { expression, awaitPromise: true, returnByValue: true };
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    socket.onerror = () => resolve(undefined);
    socket.onclose = () => resolve(undefined);
    socket.onmessage = ({ data }) => {
      const answer = JSON.parse(String(data)) as { id?: number; result?: { result?: { value?: unknown } } };
      if (answer.id !== 1) return;
      const value = answer.result?.result?.value;
      socket.close();
      resolve(typeof value === 'number' ? value : undefined);
    };
  });
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill();
  await ended;
}
