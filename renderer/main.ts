import '@fontsource-variable/inter/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/hatch.css';
import './ui/print.css';
import { askEarly } from './client/early-answers.ts';
import { readBridge } from './client/read-bridge.ts';

const bridge = askEarly(readBridge(window.bridge));
// The rest of the window's code is read while main already works on the answers.
void import('./app/start.tsx').then(({ start }) => start(bridge));
