import { useState } from 'react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DataRow } from './data-row.tsx';
import styles from './settings-page.module.css';

const wordsInKey = 24;

/** A backup in the place of the store; one of another machine needs its recovery words. */
export function RestoreRow() {
  const { data: texts } = useTexts().settings;
  const client = useClient();
  const acts = useActs();
  const [words, setWords] = useState<string | null>(null);
  const restore = async (recoveryKey: string | null) => {
    await acts.run({
      write: () => client.call('app.restore', { recoveryKey }),
      said: ({ restored }) => (restored ? texts.restored : texts.notRestored),
    });
  };
  const buttons = (
    <>
      <Button variant="quiet" onPress={() => setWords(words === null ? '' : null)}>
        {texts.restoreWithWords}
      </Button>
      <Button onPress={() => void restore(null)}>{texts.restore}</Button>
    </>
  );
  return (
    <DataRow label={texts.restore} action={words === null ? buttons : undefined}>
      <span>{texts.restoreNote}</span>
      {words !== null && (
        <WordsForm
          words={words}
          onChange={setWords}
          onRestore={() => void restore(words.trim())}
          onClose={() => setWords(null)}
        />
      )}
    </DataRow>
  );
}

type WordsFormProps = {
  readonly words: string;
  readonly onChange: (words: string) => void;
  readonly onRestore: () => void;
  readonly onClose: () => void;
};

function WordsForm({ words, onChange, onRestore, onClose }: WordsFormProps) {
  const { common, settings } = useTexts();
  const { data: texts } = settings;
  const count = words.trim() === '' ? 0 : words.trim().split(/\s+/).length;
  return (
    <div className={styles.restore}>
      <TextArea
        label={texts.restoreWords}
        description={count === 0 ? texts.restoreWordsNote : texts.wordCount({ count, of: wordsInKey })}
        value={words}
        onChange={onChange}
        rows={3}
        autoFocus
      />
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={count !== wordsInKey} onPress={onRestore}>
          {texts.restoreChoose}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
