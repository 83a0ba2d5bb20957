import { useId } from 'react';
import { Button } from './button.tsx';
import styles from './choice-row.module.css';

export type Choice<Id extends string> = { readonly id: Id; readonly label: string; readonly isData?: boolean };

type ChoiceRowProps<Id extends string> = {
  readonly question: string;
  readonly choices: readonly Choice<Id>[];
  readonly onChoose: (id: Id) => void;
};

/** A question answered by one press: the answers stand beside it as buttons. */
export function ChoiceRow<Id extends string>({ question, choices, onChoose }: ChoiceRowProps<Id>) {
  const id = useId();
  return (
    <fieldset className={styles.row} aria-labelledby={id}>
      <span id={id} className={styles.question}>
        {question}
      </span>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Button key={choice.id} onPress={() => onChoose(choice.id)}>
            {choice.isData === true ? <span data-value>{choice.label}</span> : choice.label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
