import type { BrowserWindow } from 'electron';
import { Refusal } from '../../shared/core/errors.ts';
import type { PrintPage } from '../services/ports.ts';

/** Prints what the window shows, as its print style sheet lays it out, or pictures a part of it. */
export function createPagePrinter(getWindow: () => BrowserWindow): PrintPage {
  return {
    toPrinter: ({ landscape }) =>
      new Promise((resolve, reject) => {
        getWindow().webContents.print({ silent: false, printBackground: true, landscape }, (isPrinted, reason) => {
          // The user closed the dialog: nothing went wrong.
          if (isPrinted || /cancel/i.test(reason)) resolve();
          else reject(new Refusal('print-failed', 'the system did not print the page', { reason }));
        });
      }),
    toPdf: ({ landscape }) =>
      getWindow().webContents.printToPDF({
        landscape,
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    toPng: async ({ x, y, width, height }) => {
      const area = { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(width), height: Math.ceil(height) };
      return (await getWindow().webContents.capturePage(area)).toPNG();
    },
  };
}
