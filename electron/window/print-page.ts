import type { BrowserWindow, WebContents } from 'electron';
import { Refusal } from '../../shared/core/errors.ts';
import type { PageArea, PrintPage } from '../services/ports.ts';

// Chromium fills in the two numbers; the margin below is 14 mm, those at the sides 12.
const pageNumbers = `<div style="width: 100%; padding: 0 12mm; font: 7.5pt sans-serif; text-align: right">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

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
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: pageNumbers,
      }),
    toPng: (area) => takePicture(getWindow().webContents, area),
  };
}

/**
 * `capturePage` answers with the last frame that was drawn, which may be one from before the page changed for its
 * picture; a screenshot of the developer tools' protocol has the page drawn anew first.
 */
async function takePicture(contents: WebContents, { x, y, width, height }: PageArea): Promise<Uint8Array> {
  const zoom = contents.getZoomFactor();
  const clip = {
    x: Math.floor(x * zoom),
    y: Math.floor(y * zoom),
    width: Math.ceil(width * zoom),
    height: Math.ceil(height * zoom),
    scale: 1,
  };
  contents.debugger.attach('1.3');
  try {
    const { data } = await contents.debugger.sendCommand('Page.captureScreenshot', { format: 'png', clip });
    return Buffer.from(data, 'base64');
  } finally {
    contents.debugger.detach();
  }
}
