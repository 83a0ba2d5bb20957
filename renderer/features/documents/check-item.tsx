import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { CheckResult } from '../../../shared/contract/document-calls.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { BecauseForm } from './because-form.tsx';
import styles from './pre-flight.module.css';
import type { PreFlightListProps } from './pre-flight-list.tsx';
import { useAnswerCheck } from './use-answer-check.ts';

type CheckItemProps = Omit<PreFlightListProps, 'preFlight'> & { readonly check: CheckResult };

/** One point: what the data say of it, the user's tick or reason, and the way to where it can be settled. */
export function CheckItem({ check, ...props }: CheckItemProps) {
  const [isAsking, setIsAsking] = useState(false);
  const answer = useAnswerCheck(props.documentId, check.id);
  const { said, warnings } = check;
  return (
    <li className={styles.check} data-check={check.id}>
      <CheckHead check={check} onTick={(isTicked) => answer(isTicked ? { because: null } : null)} />
      <div className={styles.under}>
        {said.map((line) => (
          <p key={line} className={check.state === 'against' ? styles.against : 'muted'}>
            {line}
          </p>
        ))}
        {warnings.map((line) => (
          <p key={line} className={styles.warns}>
            {line}
          </p>
        ))}
        <AnswerLine check={check} />
        {isAsking ? (
          <BecauseForm
            onKeep={async (because) => {
              await answer({ because });
              setIsAsking(false);
            }}
            onCancel={() => setIsAsking(false)}
          />
        ) : (
          <CheckActs check={check} onAsk={() => setIsAsking(true)} onTakeBack={() => answer(null)} {...props} />
        )}
      </div>
    </li>
  );
}

/** A box where the user can tell; a mark where the data have told. */
function CheckHead({ check, onTick }: { readonly check: CheckResult; readonly onTick: (isTicked: boolean) => void }) {
  const { preFlight: texts } = useTexts();
  const { id, state, answer, isSettled } = check;
  const label = texts.checks[id];
  if (state === 'open') {
    return (
      <Checkbox isSelected={isSettled} onChange={onTick}>
        <span>{label}</span>
      </Checkbox>
    );
  }
  const isFine = state === 'clear' || (answer !== null && isSettled);
  const Mark = isFine ? Check : TriangleAlert;
  return (
    <p className={styles.found}>
      <Mark
        size={16}
        role="img"
        aria-label={isFine ? texts.clear : texts.against}
        className={isFine ? styles.fine : styles.danger}
      />
      <span>{label}</span>
    </p>
  );
}

function AnswerLine({ check: { answer, isSettled } }: Pick<CheckItemProps, 'check'>) {
  const { preFlight: texts } = useTexts();
  const { day } = useFormatters();
  if (answer === null || !isSettled) return null;
  const on = day(answer.answeredOn);
  return <p data-value>{answer.because === null ? texts.answered(on) : texts.because(answer.because, on)}</p>;
}

type CheckActsProps = CheckItemProps & { readonly onAsk: () => void; readonly onTakeBack: () => void };

function CheckActs({ check, clientId, onToLetter, onAsk, onTakeBack }: CheckActsProps) {
  const { preFlight: texts } = useTexts();
  const { go } = useNavigation();
  const { place, state, answer, isSettled } = check;
  const open = () => {
    if (place === 'letter') onToLetter();
    else if (place === 'what-if') go({ page: 'what-if' });
    else if (place !== null) go({ page: place, clientId });
  };
  const isReasoned = isSettled && answer?.because != null;
  if (state === 'clear' && place === null) return null;
  return (
    <p className={styles.acts}>
      {place !== null && <Link onPress={open}>{texts.places[place]}</Link>}
      {state !== 'clear' && !isSettled && (
        <Button size="small" variant="quiet" onPress={onAsk}>
          {state === 'against' ? texts.inSpite : texts.skip}
        </Button>
      )}
      {isReasoned && state !== 'clear' && (
        <Button size="small" variant="quiet" onPress={onTakeBack}>
          {texts.takeBack}
        </Button>
      )}
    </p>
  );
}
