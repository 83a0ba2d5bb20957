import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { hourKeys } from '../../../shared/client/place-hours.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { classNames } from '../../ui/class-names.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { type HoursRow, storePlaced } from './hours-data.ts';
import styles from './hours-step.module.css';

type HoursListProps = {
  readonly rows: readonly HoursRow[];
  /** Told at every stroke, before the figure is stored. */
  readonly onType: (clientId: ClientId, hoursPerMonth: number | null) => void;
};

/** One line a client: a figure is typed or pressed; Enter and the arrows go down the list. */
export function HoursList({ rows, onType }: HoursListProps) {
  const { hours } = useTexts().firstSteps;
  const client = useClient();
  const acts = useActs();
  const list = useRef<HTMLUListElement>(null);
  const place = (row: HoursRow, hoursPerMonth: number | null) => {
    if (hoursPerMonth === row.placedHoursPerMonth) return;
    void acts.run({ write: () => storePlaced(client, row.clientId, hoursPerMonth), said: null });
  };
  const firstOpen = rows.findIndex((row) => row.loggedMinutes === null && row.placedHoursPerMonth === null);
  return (
    <section className={styles.listBox} aria-label={hours.perMonth}>
      {rows.some((row) => row.loggedMinutes === null) && <p className={styles.hint}>{hours.keysHint}</p>}
      <ul ref={list} className={styles.list} onKeyDownCapture={(event) => moveBetweenFields(event, list.current)}>
        {rows.map((row, index) => (
          <HoursLine
            key={row.clientId}
            row={row}
            isFirstOpen={index === firstOpen}
            onPlace={(value) => place(row, value)}
            onType={onType}
          />
        ))}
      </ul>
    </section>
  );
}

type HoursLineProps = {
  readonly row: HoursRow;
  readonly isFirstOpen: boolean;
  readonly onPlace: (hoursPerMonth: number | null) => void;
  readonly onType: HoursListProps['onType'];
};

function HoursLine({ row, isFirstOpen, onPlace, onType }: HoursLineProps) {
  const { hours } = useTexts().firstSteps;
  const formatters = useFormatters();
  const [shown, place] = useShownHours(row.placedHoursPerMonth, onPlace);
  const [typed, setTyped] = useState(shown);
  const type = (hoursPerMonth: number | null) => {
    setTyped(hoursPerMonth);
    onType(row.clientId, hoursPerMonth);
  };
  return (
    <li className={styles.line}>
      <span className={styles.name} data-value>
        {row.name}
      </span>
      {row.loggedMinutes === null ? (
        <>
          <NumberField
            label={hours.hoursOf(row.name)}
            isLabelHidden
            value={shown}
            unit={hours.unit}
            min={0}
            max={744}
            decimals={1}
            autoFocus={isFirstOpen}
            onChange={place}
            onInput={type}
          />
          <HourKeys value={typed} onPress={place} />
        </>
      ) : (
        <span className={styles.logged}>{hours.logged({ hours: formatters.hours(row.loggedMinutes / 12) })}</span>
      )}
    </li>
  );
}

type HourKeysProps = { readonly value: number | null; readonly onPress: (hoursPerMonth: number) => void };

function HourKeys({ value, onPress }: HourKeysProps) {
  return (
    <span className={styles.keys}>
      {hourKeys.map((key) => (
        <button
          key={key}
          type="button"
          tabIndex={-1}
          className={classNames(styles.key, value === key && styles.chosen)}
          aria-pressed={value === key}
          onClick={() => onPress(key)}
          data-value
        >
          {key}
        </button>
      ))}
    </span>
  );
}

/** Shows what was placed before the store has answered. */
function useShownHours(stored: number | null, onPlace: (hoursPerMonth: number | null) => void) {
  const [shown, setShown] = useState(stored);
  useEffect(() => setShown(stored), [stored]);
  const place = (hoursPerMonth: number | null) => {
    setShown(hoursPerMonth);
    onPlace(hoursPerMonth);
  };
  return [shown, place] as const;
}

/** Enter and Down go to the next field, Up to the one before; Enter in the last one accepts the screen. */
function moveBetweenFields(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!(event.target instanceof HTMLInputElement) || list === null) return;
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0;
  if (step === 0) return;
  const fields = [...list.querySelectorAll('input')];
  const next = fields[fields.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  next.select();
}
