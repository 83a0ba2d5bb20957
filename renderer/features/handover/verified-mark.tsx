import { CircleCheck, CircleDashed, Clock, TriangleAlert } from 'lucide-react';
import { type CalendarDate, daysBetween } from '../../../shared/core/dates.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './grid.module.css';
import { useToday } from './use-grid-keys.ts';

export type Age = 'never' | 'fresh' | 'old' | 'stale';

/** A look counts as old after 180 days and as stale after 365. */
export function ageOf(verifiedOn: CalendarDate | null, today: CalendarDate): Age {
  if (verifiedOn === null) return 'never';
  const days = daysBetween(verifiedOn, today);
  if (days > 365) return 'stale';
  return days > 180 ? 'old' : 'fresh';
}

const icons = { never: CircleDashed, fresh: CircleCheck, old: Clock, stale: TriangleAlert };

/** When somebody last looked, with a shape and a colour for its age. */
export function VerifiedMark({ verifiedOn }: { readonly verifiedOn: CalendarDate | null }) {
  const { handover } = useTexts();
  const { day } = useFormatters();
  const age = ageOf(verifiedOn, useToday());
  const Icon = icons[age];
  if (verifiedOn === null) {
    return (
      <span className={styles.absent}>
        <Icon size={13} aria-hidden />
        <span>{handover.grid.never}</span>
      </span>
    );
  }
  return (
    <span className={styles[age]}>
      <Icon size={13} aria-label={age === 'never' ? handover.grid.never : handover.grid.ages[age]} />
      <span data-value>{day(verifiedOn)}</span>
    </span>
  );
}
