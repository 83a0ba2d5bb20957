import type { MonthEndStatus } from '../../../shared/contract/scorecard-calls.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { LevelKeys } from '../../ui/level-keys.tsx';
import { Value } from '../../ui/marks.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { MonthStep } from './month-step.tsx';
import styles from './scorecard.module.css';

type Asked = MonthEndStatus['reactions'][number];

/** What one feels when the name shows, for B to D: one key a client, dated to the end of the month. */
export function ReactionsStep({ status }: { readonly status: MonthEndStatus }) {
  const { monthEnd: texts } = useTexts().history;
  const done = status.reactions.filter(({ level }) => level !== null).length;
  const count = status.reactions.length;
  return (
    <MonthStep
      title={texts.stepReactions}
      isDone={done === count}
      actions={count > 0 && <span className="muted">{texts.open(done, count)}</span>}
    >
      {count === 0 && <p className={styles.body}>{texts.reactionsNone}</p>}
      <ul className={styles.rows}>
        {status.reactions.map((asked) => (
          <ReactionRow key={asked.clientId} asked={asked} status={status} />
        ))}
      </ul>
    </MonthStep>
  );
}

function ReactionRow({ asked, status }: { readonly asked: Asked; readonly status: MonthEndStatus }) {
  const { monthEnd: texts } = useTexts().history;
  const client = useClient();
  const { run } = useActs();
  const { clientId, name, grade, level, formerLevel, reactedOn } = asked;
  const react = (next: Level | null) =>
    void run({
      write: () =>
        client.call('assessments.record', {
          clientId,
          criterion: 'G0',
          level: next,
          assessedOn: reactedOn ?? status.asOf,
        }),
      said: () => (next === null ? texts.unreacted(name) : texts.reacted(name, next)),
    });
  return (
    <li className={styles.row}>
      <GradeBadge grade={grade} />
      <span className={styles.rowName}>
        <Value>{name}</Value>
      </span>
      <LevelKeys label={texts.reactionLabel(name)} value={level} onChange={react} />
      {formerLevel !== null && <span className="muted">{texts.before(formerLevel)}</span>}
    </li>
  );
}
