import { useState } from 'react';
import type { ImportId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';

/** Takes a whole import back, or brings it in again; each answers whether it was done. */
export function useUndoImport(importId: ImportId, file: string) {
  const { importScreen: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const [isUndone, setIsUndone] = useState(false);
  const redo = async (): Promise<boolean> => {
    const write = () => client.call('imports.redo', { importId });
    const done = await acts.run({ write, said: () => texts.redoneFile(file) });
    if (done !== undefined) setIsUndone(false);
    return done !== undefined;
  };
  const undo = async (): Promise<boolean> => {
    const write = () => client.call('imports.undo', { importId });
    const again = () => client.call('imports.redo', { importId }).then(() => setIsUndone(false));
    const done = await acts.run({ write, said: () => texts.undoneFile(file), undo: again });
    if (done !== undefined) setIsUndone(true);
    return done !== undefined;
  };
  return { undo, redo, isUndone };
}
