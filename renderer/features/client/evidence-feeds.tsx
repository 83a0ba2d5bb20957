import type { EvidenceFeeds } from '../../../shared/contract/evidence-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { adviceAnswers } from '../../../shared/evidence/evidence-kinds.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './evidence-section.module.css';

type FeedsProps = {
  readonly clientId: ClientId;
  /** The level that stands for acting on advice; null where it is unknown. */
  readonly standing: Level | null;
};

/** What the log says beside the assessed levels. Nothing of it counts until the user takes it over. */
export function EvidenceHints({ clientId, standing }: FeedsProps) {
  const { feeds: texts } = useTexts().evidence;
  const [loaded] = useCall('evidence.getFeeds', { clientId }, ['flags', 'settings']);
  if (loaded.kind !== 'ready') return null;
  const { advice, incidents } = loaded.value;
  const contacts = incidents.escalation + incidents.disrespect;
  const disputes = incidents['disputed-invoice'];
  if (advice === null && contacts + disputes === 0) return null;
  return (
    <div className={styles.hints}>
      {advice !== null && <AdviceHint clientId={clientId} advice={advice} standing={standing} />}
      {disputes > 0 && <p>{texts.disputes(disputes)}</p>}
      {contacts > 0 && <p>{texts.contact(contacts)}</p>}
    </div>
  );
}

type AdviceHintProps = FeedsProps & { readonly advice: NonNullable<EvidenceFeeds['advice']> };

function AdviceHint({ clientId, advice, standing }: AdviceHintProps) {
  const { feeds: texts, log } = useTexts().evidence;
  const formatters = useFormatters();
  const client = useClient();
  const { run } = useActs();
  const { level } = advice;
  const basis =
    advice.kind === 'share'
      ? texts.share(formatters.pct0(advice.sharePct), advice.count)
      : texts.answer(log.answers[advice.answer], formatters.day(advice.answeredOn));
  const takeOver = () =>
    void run({
      write: () => client.call('assessments.record', { clientId, criterion: 'R2', level, note: texts.takenNote }),
      said: () => texts.taken(level),
    });
  return (
    <div>
      <p>
        {basis} {texts.proposes(level)} {standing !== null && texts.standsAt(standing)}
      </p>
      {standing !== level && (
        <Button size="small" onPress={takeOver}>
          {texts.takeOver(level)}
        </Button>
      )}
    </div>
  );
}

/** The standing question about advice: one press records it with its answer. */
export function StandingTest({ clientId }: { readonly clientId: ClientId }) {
  const { feeds: texts, log } = useTexts().evidence;
  const { today } = useAppState();
  const client = useClient();
  const { run } = useActs();
  return (
    <ChoiceRow
      question={texts.testQuestion}
      choices={adviceAnswers.map((id) => ({ id, label: log.answers[id] }))}
      onChoose={(answer) =>
        void run({
          write: () =>
            client.call('evidence.record', {
              kind: 'recommendation',
              clientId,
              on: today,
              text: texts.testAdvice,
              isInWriting: false,
              weight: 3,
              answer,
              answeredOn: today,
              status: answer === 'not-interested' ? 'declined' : 'open',
              dueOn: null,
              doneOn: null,
            }),
          said: () => texts.tested(log.answers[answer]),
          undo: ({ id }) => client.call('evidence.delete', { kind: 'recommendation', id }),
        })
      }
    />
  );
}
