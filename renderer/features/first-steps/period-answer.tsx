import { useState } from 'react';
import { listYearEnds } from '../../../shared/client/year-of-invoices.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { GradedAnswer } from './graded-answer.ts';
import styles from './year-question.module.css';

type PeriodAnswerProps = { readonly graded: GradedAnswer; readonly onDone: () => void };

/** Which twelve months are meant: the day on which they end. */
export function PeriodAnswer({ graded, onDone }: PeriodAnswerProps) {
  const { invoices } = useTexts().firstSteps;
  const { day } = useFormatters();
  const { today } = useAppState();
  const acts = useActs();
  const { settings, update } = useSettings();
  const [otherDay, setOtherDay] = useState<CalendarDate | null>(settings.asOf);
  const { firstIssuedOn, lastIssuedOn } = graded.totals;
  if (firstIssuedOn === null || lastIssuedOn === null) return null;
  const choose = async (asOf: CalendarDate) => {
    const write = () => update({ asOf: asOf === today ? null : asOf }).then(() => true);
    if ((await acts.run({ write, said: null })) === true) onDone();
  };
  return (
    <div className={styles.answer}>
      <fieldset className={styles.ends}>
        <legend className={styles.endsLegend}>{invoices.yearEnds}</legend>
        {listYearEnds(firstIssuedOn, lastIssuedOn, today).map((end) => (
          <Button key={end} onPress={() => void choose(end)}>
            {end === today ? invoices.today(day(end)) : <span data-value>{day(end)}</span>}
          </Button>
        ))}
      </fieldset>
      <DateField label={invoices.otherDay} value={otherDay} max={today} onChange={setOtherDay} />
      <Button isDisabled={otherDay === null} onPress={() => otherDay !== null && void choose(otherDay)}>
        {invoices.takeDay}
      </Button>
      <p className="muted">{invoices.yearEndsNote}</p>
    </div>
  );
}
