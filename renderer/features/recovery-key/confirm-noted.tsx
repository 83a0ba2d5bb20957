import { useState } from 'react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { isSameWord, pickTwoPlaces } from './asked-words.ts';
import styles from './recovery-key-page.module.css';

/** Two words, read from the sheet: enough to know that there is one. */
export function ConfirmNoted({ words }: { readonly words: readonly string[] }) {
  const { recoveryKey: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const [places] = useState(() => pickTwoPlaces(words.length, Math.random));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [isChecked, setIsChecked] = useState(false);
  const isRight = (index: 0 | 1) => isSameWord(typed[index], words[places[index]]);
  const error = (index: 0 | 1) => (isChecked && !isRight(index) ? texts.wrongWord : undefined);
  const confirm = () => {
    setIsChecked(true);
    if (!isRight(0) || !isRight(1)) return;
    const write = () => client.call('app.confirmRecoveryKeyNoted', {});
    void acts.run({ write, said: () => texts.noted });
  };
  return (
    <Form className={styles.confirm} onSubmit={confirm}>
      <h2>{texts.confirmHeading}</h2>
      <p>{texts.confirmText}</p>
      <TextField
        label={texts.word(places[0] + 1)}
        value={typed[0]}
        error={error(0)}
        onChange={(word) => setTyped([word, typed[1]])}
      />
      <TextField
        label={texts.word(places[1] + 1)}
        value={typed[1]}
        error={error(1)}
        onChange={(word) => setTyped([typed[0], word])}
      />
      <Button type="submit">{texts.confirm}</Button>
    </Form>
  );
}
