import { basename } from 'node:path';
import { Refusal } from '../../shared/core/errors.ts';
import type { FileTokens, HandedOver } from './ports.ts';

/** A registry in memory: the window holds tokens, main holds the paths and pasted texts behind them. */
export function createFileTokens(newToken: () => string): FileTokens {
  const handedOver = new Map<string, HandedOver>();
  const add = (value: HandedOver): string => {
    const token = newToken();
    handedOver.set(token, value);
    return token;
  };
  return {
    addPath: (path) => add({ kind: 'file', path, name: basename(path) }),
    addPasted: (text, name) => add({ kind: 'text', text, name }),
    resolveToken: (token) => {
      const found = handedOver.get(token);
      if (found === undefined) throw new Refusal('not-found', 'this file was not handed over', { token });
      return found;
    },
  };
}
