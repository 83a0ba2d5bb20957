import { useState } from 'react';
import type { ImportId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';

/** Takes a whole import back. */
export function useUndoImport(importId: ImportId, file: string) {
  const { importScreen: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const [isUndone, setIsUndone] = useState(false);
  const undo = async () => {
    const write = () => client.call('imports.undo', { importId });
    const done = await acts.run({ write, said: () => texts.undoneFile(file) });
    if (done !== undefined) setIsUndone(true);
  };
  return { undo, isUndone };
}
