import { useState } from 'react';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DataRow } from './data-row.tsx';
import styles from './settings-page.module.css';

/** Whether the store is whole, asked of the store itself. */
export function VerifyRow() {
  const { data: texts } = useTexts().settings;
  const client = useClient();
  const acts = useActs();
  const [verdict, setVerdict] = useState<CallResult<'app.verify'> | null>(null);
  const verify = async () => {
    const answer = await acts.run({ write: () => client.call('app.verify', {}), said: null });
    setVerdict(answer ?? null);
  };
  return (
    <DataRow label={texts.verify} action={<Button onPress={() => void verify()}>{texts.verifyNow}</Button>}>
      {verdict === null && <span>{texts.verifyNote}</span>}
      {verdict?.isSound === true && <span className={styles.good}>{texts.sound}</span>}
      {verdict?.isSound === false && (
        <>
          <span className={styles.warning}>{texts.problems(verdict.problems.length)}</span>
          <ul className={styles.problems} data-value>
            {verdict.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </DataRow>
  );
}
