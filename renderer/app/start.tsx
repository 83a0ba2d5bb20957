import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../shared/contract/contract.ts';
import { makeClient } from '../client/client.ts';
import { App } from './app.tsx';

/** Draws the window over a bridge. */
export function start(bridge: Bridge): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root');
  createRoot(root).render(<App client={makeClient(bridge)} />);
}
