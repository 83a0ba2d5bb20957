import { type BrowserWindow, dialog } from 'electron';
import type { PickFile } from '../services/ports.ts';

/** The system's own dialogs, over the window. */
export function createDialogs(getWindow: () => BrowserWindow): PickFile {
  return {
    toOpen: async ({ title, extensions, many }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(getWindow(), {
        title,
        filters:
          extensions.length === 0
            ? []
            : [
                { name: extensions.join(', '), extensions: [...extensions] },
                { name: '*', extensions: ['*'] },
              ],
        properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      return canceled || filePaths.length === 0 ? undefined : filePaths;
    },
    toSave: async ({ title, suggestedName, extension }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(getWindow(), {
        title,
        defaultPath: suggestedName,
        filters: [{ name: extension, extensions: [extension] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },
    folder: async ({ title }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(getWindow(), {
        title,
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? undefined : filePaths[0];
    },
  };
}
