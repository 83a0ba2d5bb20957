import { type KeyboardEvent, useState } from 'react';
import type { MonthEndStatus } from '../../../shared/contract/scorecard-calls.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { LevelKeys, levelOfKey } from '../../ui/level-keys.tsx';
import { Value } from '../../ui/marks.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { MonthStep } from './month-step.tsx';
import styles from './scorecard.module.css';

/** Above so many answers the list is folded away once all are given. */
const foldedFrom = 6;

type Asked = MonthEndStatus['reactions'][number];

/** What one feels when the name shows, for B to D: one key a client, dated to the end of the month. */
export function ReactionsStep({ status }: { readonly status: MonthEndStatus }) {
  const { monthEnd: texts } = useTexts().history;
  const done = status.reactions.filter(({ level }) => level !== null).length;
  const count = status.reactions.length;
  // Long answered lists are out of the way when one comes back; what is being answered never moves.
  const [isFolded, setIsFolded] = useState(done === count && count > foldedFrom);
  const answers = useFocusKept<HTMLUListElement>(isFolded);
  return (
    <MonthStep
      title={texts.stepReactions}
      isDone={done === count}
      actions={count > 0 && <span className="muted">{texts.open(done, count)}</span>}
    >
      <p className={classNames(styles.body, 'muted')}>{count === 0 ? texts.reactionsNone : texts.reactionsHint}</p>
      {isFolded ? (
        <div className={styles.folded}>
          <Button size="small" onPress={() => setIsFolded(false)}>
            {texts.showReactions(count)}
          </Button>
        </div>
      ) : (
        <ul ref={answers} className={styles.rows} onKeyDownCapture={goOnAfterKey}>
          {status.reactions.map((asked) => (
            <ReactionRow key={asked.clientId} asked={asked} status={status} />
          ))}
        </ul>
      )}
    </MonthStep>
  );
}

/** A key that answers leads to the next name; the answer itself is taken by the row. */
function goOnAfterKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void {
  if (ctrlKey || metaKey || altKey || levelOfKey(key) === undefined || !(target instanceof Element)) return;
  const next = target.closest('li')?.nextElementSibling;
  const chosen = next?.querySelector<HTMLElement>('[data-selected]') ?? next?.querySelector<HTMLElement>('button');
  chosen?.focus();
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
