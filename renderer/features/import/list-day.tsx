import { useState } from 'react';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

type ListDayProps = {
  /** The day on which the file was last changed; empty where it is no file. */
  readonly offered: string;
  readonly onAnswer: (options: ImportOptions) => void;
};

/** Asks of which day a list of open balances is, none to come; the day of its file is offered, and never taken by itself. */
export function ListDay({ offered, onAnswer }: ListDayProps) {
  const { importScreen: texts } = useTexts();
  const { day: writeDay } = useFormatters();
  const { today } = useAppState();
  const [day, setDay] = useState<CalendarDate | null>(null);
  const isToCome = day !== null && day > today;
  const ofFile = parseCalendarDate(offered);
  return (
    <div className={styles.listDay}>
      <DateField
        label={texts.askListDay.label}
        value={day}
        max={today}
        onChange={setDay}
        {...(isToCome ? { error: texts.askListDay.toCome } : {})}
      />
      <Button isDisabled={day === null || isToCome} onPress={() => day !== null && onAnswer({ listOn: day })}>
        {texts.answers.take}
      </Button>
      {ofFile === undefined || ofFile > today ? null : (
        <Button onPress={() => onAnswer({ listOn: ofFile })}>{texts.askListDay.take(writeDay(ofFile))}</Button>
      )}
    </div>
  );
}

/** The day that was found, to be corrected. */
export function ListDayValue({ value, onAnswer }: { readonly value: string } & Pick<ListDayProps, 'onAnswer'>) {
  const { importScreen: texts } = useTexts();
  const { today } = useAppState();
  return (
    <DateField
      label={texts.properties.listDay}
      isLabelHidden
      value={parseCalendarDate(value) ?? null}
      max={today}
      onChange={(listOn) => listOn !== null && listOn !== value && listOn <= today && onAnswer({ listOn })}
    />
  );
}
