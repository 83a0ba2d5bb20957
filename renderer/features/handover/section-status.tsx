import { Ban, CircleCheck, CircleHelp, Contrast, Minus, Star } from 'lucide-react';
import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import styles from './section-status.module.css';

type Status = HandoverSectionView['status'];

const icons = {
  complete: CircleCheck,
  partial: Contrast,
  unknown: CircleHelp,
  'not-applicable': Minus,
  excluded: Ban,
} as const satisfies Record<Status, unknown>;

const tones: Readonly<Record<Status, string | undefined>> = {
  complete: styles.complete,
  partial: styles.partial,
  unknown: styles.unknown,
  'not-applicable': styles.quiet,
  excluded: styles.quiet,
};

/** How far a section is known: a shape, a colour, and the word for it. */
export function SectionStatus({ status, hasWord = false }: { readonly status: Status; readonly hasWord?: boolean }) {
  const { handover } = useTexts();
  const Icon = icons[status];
  return (
    <span className={classNames(styles.status, tones[status])}>
      <Icon size={15} {...(hasWord ? { 'aria-hidden': true } : { 'aria-label': handover.statuses[status] })} />
      {hasWord && handover.statuses[status]}
    </span>
  );
}

/** Marks a section that counts twice. */
export function Starred() {
  const { handover } = useTexts();
  return <Star size={12} className={styles.star} aria-label={handover.starred} />;
}
