import {
  FileSignature,
  FileText,
  Flag,
  FlagOff,
  Lightbulb,
  type LucideIcon,
  MessageSquareWarning,
  Send,
  UserCheck,
} from 'lucide-react';
import type { ClientTimeline, TimelineEvent } from '../../../../shared/contract/scorecard-calls.ts';
import { periodOf } from '../../../../shared/core/dates.ts';
import { useFormatters, useTexts } from '../../../ui/texts.tsx';
import styles from './timeline.module.css';
import { useMonthKeys } from './use-month-keys.ts';

const icons: Readonly<Record<TimelineEvent['kind'], LucideIcon>> = {
  incident: MessageSquareWarning,
  reminder: Send,
  agreement: FileSignature,
  recommendation: Lightbulb,
  flag: Flag,
  'flag-withdrawn': FlagOff,
  'document-sent': FileText,
  assessment: UserCheck,
};

/** A lane of marks, one button a month that has entries; pointing at it or focusing it tells them. */
export function EventMarks({ timeline }: { readonly timeline: ClientTimeline }) {
  const { timeline: texts } = useTexts().history;
  const { month } = useFormatters();
  const keys = useMonthKeys(
    'events',
    timeline.months.filter((one) => timeline.events.some(({ on }) => periodOf(on) === one)),
  );
  return (
    <>
      <span className={styles.laneName}>{texts.events}</span>
      {timeline.months.map((one) => {
        const events = timeline.events.filter(({ on }) => periodOf(on) === one);
        if (events.length === 0) return <span key={one} />;
        const kinds = [...new Set(events.map(({ kind }) => kind))];
        return (
          <button
            key={one}
            type="button"
            className={styles.events}
            {...keys.propsOf(one)}
            aria-label={texts.eventsOf(month(one), events.length)}
          >
            {kinds.map((kind) => {
              const Icon = icons[kind];
              return <Icon key={kind} size={13} aria-hidden />;
            })}
          </button>
        );
      })}
      <span className={styles.last}>
        {timeline.events.length > 0 && <span data-value>{timeline.events.length}</span>}
      </span>
    </>
  );
}
