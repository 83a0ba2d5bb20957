import { useState } from 'react';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

type ListDayProps = {
  /** The day on which the file was last changed; empty where it is no file. */
  readonly offered: string;
  readonly onAnswer: (options: ImportOptions) => void;
};

/** Asks of which day a list of open balances is; the day of its file is offered, and never taken by itself. */
export function ListDay({ offered, onAnswer }: ListDayProps) {
  const { importScreen: texts } = useTexts();
  const { day: writeDay } = useFormatters();
  const [day, setDay] = useState<CalendarDate | null>(null);
  const ofFile = parseCalendarDate(offered);
  return (
    <div className={styles.listDay}>
      <DateField label={texts.askListDay.label} value={day} onChange={setDay} />
      <Button isDisabled={day === null} onPress={() => day !== null && onAnswer({ listOn: day })}>
        {texts.answers.take}
      </Button>
      {ofFile === undefined ? null : (
        <Button onPress={() => onAnswer({ listOn: ofFile })}>{texts.askListDay.take(writeDay(ofFile))}</Button>
      )}
    </div>
  );
}

/** The day that was found, to be corrected. */
export function ListDayValue({ value, onAnswer }: { readonly value: string } & Pick<ListDayProps, 'onAnswer'>) {
  const { importScreen: texts } = useTexts();
  return (
    <DateField
      label={texts.properties.listDay}
      isLabelHidden
      value={parseCalendarDate(value) ?? null}
      onChange={(listOn) => listOn !== null && listOn !== value && onAnswer({ listOn })}
    />
  );
}
