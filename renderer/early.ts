import { askEarly } from './client/early-answers.ts';
import { printWhole } from './client/print-whole.ts';
import { readBridge } from './client/read-bridge.ts';

/** Imported first: its questions are under way while React and the rest of the window's code start up. */
export const bridge = askEarly(printWhole(readBridge(window.bridge)));
