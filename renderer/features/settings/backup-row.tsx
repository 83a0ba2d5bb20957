import { useState } from 'react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DataRow } from './data-row.tsx';

/** One encrypted file with everything in it. */
export function BackupRow() {
  const { data: texts } = useTexts().settings;
  const client = useClient();
  const acts = useActs();
  const [path, setPath] = useState<string | null>(null);
  const backUp = async () => {
    const written = await acts.run({ write: () => client.call('app.backUp', {}), said: null });
    if (written !== undefined && written !== null) setPath(written.path);
  };
  return (
    <DataRow label={texts.backup} action={<Button onPress={() => void backUp()}>{texts.backUp}</Button>}>
      <span>{path === null ? texts.backupNote : texts.backedUp(path)}</span>
    </DataRow>
  );
}
