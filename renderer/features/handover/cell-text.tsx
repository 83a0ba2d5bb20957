import { CircleHelp, Minus, OctagonAlert } from 'lucide-react';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { readEntry } from '../../../shared/handover/read-entry.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './grid.module.css';
import { type GridRow, verifiedKey } from './grid-row.ts';
import { VerifiedMark } from './verified-mark.tsx';

type CellTextProps = {
  readonly field: HandoverField;
  readonly row: GridRow;
  /** Who knows, where the cell names nobody. */
  readonly ask: string;
};

/** What a cell says: its value, whom to ask, that there is no such thing, or a text that was refused. */
export function CellText({ field, row, ask }: CellTextProps) {
  const { handover } = useTexts();
  const { day } = useFormatters();
  const refused = row.refused[field.key];
  if (refused !== undefined) {
    return (
      <span className={styles.refused}>
        <OctagonAlert size={13} aria-label={handover.saving.failed} />
        <span>{refused.text}</span>
      </span>
    );
  }
  if (field.key === verifiedKey) return <VerifiedMark verifiedOn={row.verifiedOn} />;
  const entry = readEntry(field, row.values[field.key]);
  switch (entry.kind) {
    case 'blank':
      return null;
    case 'gap':
      return (
        <span className={styles.gap}>
          <CircleHelp size={13} aria-label={handover.grid.cellUnknown} />
          <span>{handover.grid.gap(entry.ask ?? ask)}</span>
        </span>
      );
    case 'not-applicable':
      return (
        <span className={styles.absent}>
          <Minus size={13} aria-label={handover.grid.notApplicable} />
          <span>{entry.reason ?? handover.grid.notApplicable}</span>
        </span>
      );
    case 'value': {
      const on = field.kind === 'date' ? parseCalendarDate(entry.text) : undefined;
      return on === undefined ? entry.text : day(on);
    }
  }
}
