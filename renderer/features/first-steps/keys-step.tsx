import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import type { GradedAnswer } from './graded-answer.ts';
import { KeyCard } from './key-card.tsx';
import { KeyClients } from './key-clients.tsx';
import { countAnswered, keyQuestions } from './key-questions.ts';
import styles from './keys-step.module.css';
import { NoClients } from './no-clients.tsx';
import { StepFrame } from './step-frame.tsx';
import type { FirstSteps } from './use-first-steps.ts';
import { useKeyAnswers } from './use-key-answers.ts';

/** Phone, payment, backup, requests, buying: one key each, client after client. */
export function KeysStep({ flow }: { readonly flow: FirstSteps }) {
  const [graded, reload] = useCall('book.grade', {}, []);
  if (graded.kind === 'failed') return <ErrorState failure={graded.failure} onRetry={() => void reload()} />;
  if (graded.kind !== 'ready') return <Loading />;
  if (graded.value.book.clients.length === 0) return <NoClients flow={flow} />;
  return <KeysScreen flow={flow} graded={graded.value} />;
}

function KeysScreen({ flow, graded }: { readonly flow: FirstSteps; readonly graded: GradedAnswer }) {
  const { keys } = useTexts().firstSteps;
  const clients = graded.book.clients.toSorted((a, b) => (b.figures.revenueMinor ?? 0) - (a.figures.revenueMinor ?? 0));
  const state = useKeyAnswers(clients, graded.book.asOf);
  const { place } = state;
  useShortcuts({
    '1': () => state.answer('A'),
    '2': () => state.answer('B'),
    '3': () => state.answer('C'),
    '4': () => state.answer('D'),
    '0': () => state.answer('skipped'),
    Backspace: state.undo,
  });
  const done = clients.filter(({ clientId }) => countAnswered(clientId, state.answers) === keyQuestions.length).length;
  const asked = place === undefined ? undefined : clients[place.client];
  return (
    <StepFrame
      heading={keys.heading}
      lead={keys.lead}
      aside={<p className={styles.progress}>{keys.progress({ done, of: clients.length })}</p>}
      onNext={() => void flow.next()}
      onBack={flow.back}
      nextLabel={keys.toMatrix}
      isNextQuiet={place !== undefined}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          {asked === undefined || place === undefined ? (
            <p className={styles.done}>{keys.allDone}</p>
          ) : (
            <KeyCard client={asked} place={place} answers={state.answers} onAnswer={state.answer} />
          )}
          <KeyActs state={state} />
        </div>
        <KeyClients clients={clients} current={place?.client} answers={state.answers} onOpen={state.openClient} />
      </div>
    </StepFrame>
  );
}

function KeyActs({ state: { place, answer, undo } }: { readonly state: ReturnType<typeof useKeyAnswers> }) {
  const { common, firstSteps } = useTexts();
  return (
    <div className={styles.actions}>
      {place !== undefined && (
        <Button variant="quiet" onPress={() => answer('skipped')}>
          {common.skip}
        </Button>
      )}
      <Button variant="quiet" onPress={undo}>
        {firstSteps.keys.undo}
      </Button>
    </div>
  );
}
