import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Channel } from '../../shared/contract/contract.ts';
import { failure, success } from '../../shared/core/result.ts';
import type { Dispatch } from '../dispatch.ts';
import type { FileTokens } from '../services/ports.ts';
import { appOrigin } from './app-protocol.ts';

const mostFiles = 200;

/** What answers the window once the store is open. */
export type Answering = { readonly dispatch: Dispatch; readonly files: FileTokens };

/**
 * Answers the calls of this window's own page, and of no other sender; as JSON text, see {@link TextBridge}. A call that
 * comes before the store is open waits for it; none is answered where it does not open.
 */
export function registerCalls(window: BrowserWindow, opened: Promise<Answering | undefined>): void {
  const refused = failure('bad-arguments', 'the sender is not the window of this program');
  const never = new Promise<never>(() => undefined);
  const whenOpen = opened.then(
    (answering) => answering ?? never,
    () => never, // the program ends by it
  );
  ipcMain.handle('call', async (event, channel: unknown, args: unknown) => {
    if (!isOwnPage(event, window)) return JSON.stringify(refused);
    const { dispatch } = await whenOpen;
    // Dispatch refuses what is no channel.
    return JSON.stringify(await dispatch(String(channel) as Channel, args));
  });
  ipcMain.handle('drop:files', async (event, paths: unknown) => {
    if (!isOwnPage(event, window)) return refused;
    if (!isListOfPaths(paths)) return failure('bad-arguments', 'dropped files are a list of paths');
    const { files } = await whenOpen;
    return success({ tokens: paths.map((path) => files.addPath(path)) });
  });
}

function isOwnPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || event.sender.id !== window.webContents.id) return false;
  return frame.url.startsWith(`${appOrigin}/`);
}

/** A file without a path (text dragged out of a page) has an empty one and is left out by the preload script. */
function isListOfPaths(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length <= mostFiles && value.every((path) => typeof path === 'string' && path !== '')
  );
}
