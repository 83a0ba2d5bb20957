import { type CalendarDate as AriaDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { type CalendarDate, parseCalendarDate } from '../../shared/core/dates.ts';
import dateStyles from './date-field.module.css';
import styles from './field.module.css';
import { ariaFieldProps, FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';
import { useTexts } from './texts.tsx';

type DateFieldProps = FieldProps & {
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
  readonly min?: CalendarDate;
  readonly max?: CalendarDate;
};

const toAria = (date: CalendarDate): AriaDate => parseDate(date);

/** A day, typed part by part in the order of the user's locale, or chosen from a calendar. */
export function DateField(props: DateFieldProps) {
  const { kit } = useTexts();
  return (
    <DatePicker
      {...ariaFieldProps(props)}
      className={ariaFieldProps({ ...props, width: props.width ?? 'narrow' }).className}
      value={props.value === null ? null : toAria(props.value)}
      onChange={(date) => props.onChange(date === null ? null : (parseCalendarDate(date.toString()) ?? null))}
      autoFocus={props.autoFocus ?? false}
      shouldForceLeadingZeros
      {...(props.min === undefined ? {} : { minValue: toAria(props.min) })}
      {...(props.max === undefined ? {} : { maxValue: toAria(props.max) })}
    >
      <FieldLabel {...props} />
      <Group className={styles.box ?? ''}>
        <DateInput className={dateStyles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={dateStyles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.sideButton ?? ''} aria-label={kit.chooseDate}>
          <CalendarDays size={14} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <CalendarPopover />
    </DatePicker>
  );
}

function CalendarPopover() {
  return (
    <Popover className={dateStyles.popover ?? ''}>
      <Dialog>
        <Calendar>
          <header className={dateStyles.head}>
            <Button slot="previous" className={styles.sideButton ?? ''}>
              <ChevronLeft size={16} aria-hidden />
            </Button>
            <Heading className={dateStyles.title ?? ''} />
            <Button slot="next" className={styles.sideButton ?? ''}>
              <ChevronRight size={16} aria-hidden />
            </Button>
          </header>
          <CalendarGrid>
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={dateStyles.weekday ?? ''}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={dateStyles.day ?? ''} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
