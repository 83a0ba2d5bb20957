import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type Channel, calls } from '../../shared/contract/contract.ts';
import { failure, success } from '../../shared/core/result.ts';
import type { Dispatch } from '../dispatch.ts';
import type { FileTokens } from '../services/ports.ts';
import { appOrigin } from './app-protocol.ts';

const mostFiles = 200;

/** Answers the calls of this window's own page, and of no other sender; as JSON text, see {@link TextBridge}. */
export function registerCalls(window: BrowserWindow, dispatch: Dispatch, files: FileTokens): void {
  const refused = failure('bad-arguments', 'the sender is not the window of this program');
  for (const channel of Object.keys(calls) as Channel[]) {
    ipcMain.handle(`call:${channel}`, async (event, args: unknown) =>
      JSON.stringify(isOwnPage(event, window) ? await dispatch(channel, args) : refused),
    );
  }
  ipcMain.handle('drop:files', (event, paths: unknown) => {
    if (!isOwnPage(event, window)) return refused;
    if (!isListOfPaths(paths)) return failure('bad-arguments', 'dropped files are a list of paths');
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
