import { Check } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import { daysBetween } from '../../../shared/core/dates.ts';
import { canFinish, type DueItem } from '../../../shared/rhythm/due-item.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { PutOff } from './put-off.tsx';
import { routeOfDue } from './route-of-due.ts';
import styles from './today-page.module.css';
import { useDueTexts } from './use-due-texts.ts';

type DueRowProps = {
  readonly item: DueItem;
  /** Place among all rows of the page. */
  readonly index: number;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
};

/** One matter: what, for whom, when; pressed it leads there, two buttons settle it from here. */
export function DueRow({ item, index, isTabStop, onFocus }: DueRowProps) {
  const { today: texts } = useTexts();
  const { go } = useNavigation();
  const what = useDueTexts()(item);
  return (
    <li className={styles.row}>
      <PlainButton
        className={styles.main ?? ''}
        onPress={() => go(routeOfDue(item))}
        onFocus={onFocus}
        data-row-index={index}
        excludeFromTabOrder={!isTabStop}
      >
        <span className={styles.client}>
          {item.client === null ? <span className="muted">{texts.book}</span> : <Value>{item.client.name}</Value>}
        </span>
        <span className={styles.what}>
          {item.kind === 'promise' ? <Value>{what}</Value> : what}
          <Aside item={item} />
        </span>
      </PlainButton>
      <DueDay item={item} />
      <RowActs item={item} what={what} />
    </li>
  );
}

/** What else is worth a word. */
function Aside({ item }: { readonly item: DueItem }) {
  const { today: texts } = useTexts();
  const { day } = useFormatters();
  if (item.kind === 'promise') return <Tag>{item.planStep === null ? texts.owners[item.owner] : texts.plan}</Tag>;
  if (item.kind !== 'review') return null;
  return (
    <span className={styles.aside}>
      {item.lastOn === null ? texts.neverReviewed : texts.lastReview(day(item.lastOn))}
    </span>
  );
}

function DueDay({ item: { dueOn } }: { readonly item: DueItem }) {
  const { today: texts } = useTexts();
  const { today } = useAppState();
  const { day } = useFormatters();
  if (dueOn === null) return <span />;
  return (
    <span className={styles.day}>
      {dueOn < today && <span className={styles.late}>{texts.daysLate(daysBetween(dueOn, today))}</span>}
      <Value>{day(dueOn)}</Value>
    </span>
  );
}

function RowActs({ item, what }: { readonly item: DueItem; readonly what: string }) {
  const { today: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const named = item.client === null ? what : texts.calendar.titleOf(item.client.name, what);
  return (
    <span className={styles.acts}>
      {canFinish(item.kind) && (
        <IconButton
          icon={Check}
          size="small"
          label={texts.doneLabel(named)}
          onPress={() =>
            void run({
              write: () => client.call('rhythm.finish', { key: item.key }),
              said: () => texts.doneToast(named),
            })
          }
        />
      )}
      <PutOff itemKey={item.key} named={named} />
    </span>
  );
}
