import { Ellipsis } from 'lucide-react';
import type { Flag } from '../../../shared/contract/client-calls.ts';
import type { Attachment } from '../../../shared/contract/evidence-calls.ts';
import { addMonths, type CalendarDate } from '../../../shared/core/dates.ts';
import { expiryOfFlag } from '../../../shared/scoring/flag-expiry.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { AttachButton, EvidenceFiles } from './evidence-files.tsx';
import styles from './evidence-section.module.css';

const reviewAfterMonths = 3;

type FlagItemProps = {
  readonly flag: Flag;
  readonly files: readonly Attachment[];
  readonly asOf: CalendarDate;
  readonly model: ScoringModel;
};

/** One deal-breaker: facts, dates, files, what it does to the grade, and what can be done with it. */
export function FlagItem({ flag, files, asOf, model }: FlagItemProps) {
  const { client, evidence } = useTexts();
  const texts = client.evidence;
  const entries = useFlagEntries(flag, asOf);
  const { name } = evidence.flags[flag.flag];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <strong>{name}</strong>
        {flag.isEscalated && <Tag tone="danger">{texts.escalated}</Tag>}
        {flag.withdrawnOn === null && (
          <span className={styles.tools}>
            <AttachButton owner={{ kind: 'flag', id: flag.id }} />
            <Menu
              label={texts.actionsOf(name)}
              trigger={<IconButton icon={Ellipsis} size="small" label={texts.actionsOf(name)} />}
              entries={entries}
            />
          </span>
        )}
      </div>
      <p className={styles.facts}>
        <Value>{flag.facts}</Value>
      </p>
      <FlagDates flag={flag} asOf={asOf} />
      {flag.withdrawnOn === null && <FlagEffect flag={flag} asOf={asOf} model={model} />}
      <EvidenceFiles files={files} />
    </li>
  );
}

/** When it happened, and when it is looked at again or was withdrawn. */
function FlagDates({ flag, asOf }: Pick<FlagItemProps, 'flag' | 'asOf'>) {
  const texts = useTexts().client.evidence;
  const { day } = useFormatters();
  const isDue = flag.reviewOn <= asOf;
  return (
    <p className={styles.dates}>
      <Value>{day(flag.happenedOn)}</Value>
      {flag.renewedOn !== null && <span>{texts.renewedOn(day(flag.renewedOn))}</span>}
      {flag.withdrawnOn === null ? (
        <span className={isDue ? styles.due : ''}>
          {isDue ? texts.reviewDue(day(flag.reviewOn)) : texts.reviewOn(day(flag.reviewOn))}
        </span>
      ) : (
        <span>{texts.withdrawn(day(flag.withdrawnOn))}</span>
      )}
    </p>
  );
}

function FlagEffect({ flag, asOf, model }: Omit<FlagItemProps, 'files'>) {
  const texts = useTexts().client.evidence;
  const formatters = useFormatters();
  const { cap, escalated } = model.caps[flag.flag];
  const expiresOn = expiryOfFlag(flag);
  if (flag.happenedOn > asOf) return <p className={styles.dates}>{texts.afterYear(formatters.day(asOf))}</p>;
  if (expiresOn < asOf) return <p className={styles.effect}>{texts.expired}</p>;
  const grade = flag.isEscalated ? escalated : cap;
  return <p className={styles.effect}>{grade === 'D' ? texts.isD : texts.caps(grade)}</p>;
}

function useFlagEntries({ id: flagId, flag, isEscalated }: Flag, asOf: CalendarDate): readonly MenuEntry[] {
  const { client: clientTexts, evidence } = useTexts();
  const texts = clientTexts.evidence;
  const client = useClient();
  const { run } = useActs();
  const formatters = useFormatters();
  const { name, escalation } = evidence.flags[flag];
  const escalate = () =>
    void run({
      write: () => client.call('flags.update', { flagId, isEscalated: !isEscalated }),
      said: () => (isEscalated ? texts.deescalatedToast(name) : texts.escalatedToast(name)),
    });
  const reviewOn = addMonths(asOf, reviewAfterMonths);
  const reviewLater = () =>
    void run({
      write: () => client.call('flags.update', { flagId, reviewOn }),
      said: () => texts.reviewMoved(name, formatters.day(reviewOn)),
    });
  const renew = () =>
    void run({ write: () => client.call('flags.renew', { flagId }), said: () => texts.renewed(name) });
  const withdraw = () =>
    void run({ write: () => client.call('flags.withdraw', { flagId }), said: () => texts.withdrawnToast(name) });
  const escalating: MenuEntry = {
    id: 'escalate',
    label: isEscalated ? texts.deescalate : escalation,
    onPress: escalate,
  };
  return [
    ...(escalation === '' ? [] : [escalating]),
    { id: 'later', label: texts.reviewLater, onPress: reviewLater },
    { id: 'renew', label: texts.renew, onPress: renew },
    { id: 'withdraw', label: texts.withdraw, onPress: withdraw },
  ];
}
