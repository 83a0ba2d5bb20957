import { useState } from 'react';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { countEach, type Guess, type Mark, toggle } from './guess.ts';
import { GuessNames } from './guess-names.tsx';
import styles from './guess-step.module.css';
import { NoClients } from './no-clients.tsx';
import { StepFrame } from './step-frame.tsx';
import type { FirstSteps } from './use-first-steps.ts';

type Named = { readonly clientId: string; readonly name: string };

/** Three names that fit best and three that fit least, by feeling and before any figure is shown. */
export function GuessStep({ flow }: { readonly flow: FirstSteps }) {
  const [graded, reload] = useCall('book.grade', {}, ['clients', 'facts']);
  const { compare } = useFormatters();
  if (graded.kind === 'failed') return <ErrorState failure={graded.failure} onRetry={() => void reload()} />;
  if (graded.kind !== 'ready') return <Loading />;
  const clients = graded.value.book.clients.toSorted((a, b) => compare(a.name, b.name));
  if (clients.length === 0) return <NoClients flow={flow} />;
  if (clients.length === 1) return <NothingToGuess flow={flow} />;
  return <GuessScreen flow={flow} clients={clients} />;
}

function NothingToGuess({ flow }: { readonly flow: FirstSteps }) {
  const { guess: texts } = useTexts().firstSteps;
  return (
    <StepFrame heading={texts.heading} lead={texts.oneClient} onNext={() => void flow.next()} onBack={flow.back}>
      {null}
    </StepFrame>
  );
}

function GuessScreen({ flow, clients }: { readonly flow: FirstSteps; readonly clients: readonly Named[] }) {
  const { guess: texts } = useTexts().firstSteps;
  const { integer } = useFormatters();
  const each = countEach(clients.length);
  const { guess, mark, setMark, choose } = useGuess(flow, each);
  const accept = () => void flow.next({ bestClientIds: [...guess.best], leastFitClientIds: [...guess.least] });
  const isComplete = guess.best.length === each && guess.least.length === each;
  return (
    <StepFrame
      heading={texts.heading}
      lead={texts.lead}
      onNext={accept}
      onBack={flow.back}
      isNextQuiet={!isComplete}
      more={
        !isComplete && (
          <Button variant="quiet" onPress={() => void flow.next()}>
            {texts.skip}
          </Button>
        )
      }
      aside={<MarkChoice guess={guess} each={each} mark={mark} onChange={setMark} />}
    >
      <p className={styles.sum} aria-live="polite">
        {isComplete
          ? texts.complete
          : texts.open({ mark: mark === 'best' ? texts.best : texts.least, left: integer(each - guess[mark].length) })}
      </p>
      <GuessNames clients={clients} guess={guess} onChoose={choose} />
    </StepFrame>
  );
}

/** Who was named so far, and what the next name is named for: once the best are, the least fit. */
function useGuess({ progress }: FirstSteps, each: number) {
  const [guess, setGuess] = useState<Guess>(() => ({
    best: progress.bestClientIds,
    least: progress.leastFitClientIds,
  }));
  const [mark, setMark] = useState<Mark>('best');
  const choose = (clientId: string) => {
    const after = toggle(guess, mark, clientId, each);
    setGuess(after);
    if (mark === 'best' && after.best.length === each && after.least.length < each) setMark('least');
  };
  return { guess, mark, setMark, choose };
}

type MarkChoiceProps = {
  readonly guess: Guess;
  readonly each: number;
  readonly mark: Mark;
  readonly onChange: (mark: Mark) => void;
};

function MarkChoice({ guess, each, mark, onChange }: MarkChoiceProps) {
  const { guess: texts } = useTexts().firstSteps;
  const count = (names: readonly string[]) => texts.count({ count: names.length, of: each });
  return (
    <SegmentedControl<Mark>
      label={texts.picking}
      options={[
        { id: 'best', label: texts.markCount({ mark: texts.best, count: count(guess.best) }) },
        { id: 'least', label: texts.markCount({ mark: texts.least, count: count(guess.least) }) },
      ]}
      value={mark}
      onChange={onChange}
    />
  );
}
