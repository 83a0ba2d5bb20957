import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { CheckResult } from '../../../shared/contract/document-calls.ts';
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
  return (
    <li className={styles.check} data-check={check.id}>
      <CheckHead check={check} onTick={(isTicked) => answer(isTicked ? { because: null } : null)} />
      <div className={styles.under}>
        <p className={styles.line}>
          <Said check={check} />
          {!isAsking && (
            <CheckActs check={check} onAsk={() => setIsAsking(true)} onTakeBack={() => answer(null)} {...props} />
          )}
        </p>
        {isAsking && (
          <BecauseForm
            onKeep={async (because) => {
              await answer({ because });
              setIsAsking(false);
            }}
            onCancel={() => setIsAsking(false)}
          />
        )}
      </div>
    </li>
  );
}

/** What the data say, what they warn of, and what the user said. */
function Said({ check }: Pick<CheckItemProps, 'check'>) {
  const { preFlight: texts } = useTexts();
  const { day } = useFormatters();
  const { state, said, warnings, answer, isSettled } = check;
  const isOpenObstacle = state === 'against' && !isSettled;
  const on = answer === null ? '' : day(answer.answeredOn);
  return (
    <>
      {said.map((line, index) => (
        <span key={line} className={isOpenObstacle && index === 0 ? styles.against : 'muted'}>
          {line}
        </span>
      ))}
      {warnings.map((line) => (
        <span key={line} className={styles.warns}>
          {line}
        </span>
      ))}
      {answer !== null && isSettled && (
        <span data-value>{answer.because === null ? texts.answered(on) : texts.because(answer.because, on)}</span>
      )}
    </>
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
        aria-label={!isFine ? texts.against : state === 'clear' ? texts.clear : texts.reasoned}
        className={isFine ? styles.fine : styles.danger}
      />
      <span>{label}</span>
    </p>
  );
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
  const isReasoned = isSettled && answer !== null && answer.because !== null;
  return (
    <>
      {place !== null && <Link onPress={open}>{texts.places[place]}</Link>}
      {state !== 'clear' && !isSettled && (
        <Link onPress={onAsk}>{state === 'against' ? texts.inSpite : texts.skip}</Link>
      )}
      {isReasoned && state !== 'clear' && <Link onPress={onTakeBack}>{texts.takeBack}</Link>}
    </>
  );
}
