import { useState } from 'react';
import { type Spread, spreadMissing, sumLogged } from '../../../shared/client/place-hours.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { countTickets, type HoursRow, loadHours, storeSpread } from './hours-data.ts';
import styles from './hours-step.module.css';

type UnloggedHoursProps = { readonly rows: readonly HoursRow[]; readonly hoursPerYear: number | null };

/** "1,180 of about 1,518 logged; 338 not": where the rest goes is the user's choice. */
export function UnloggedHours({ rows, hoursPerYear }: UnloggedHoursProps) {
  const { hours } = useTexts().firstSteps;
  const formatters = useFormatters();
  const client = useClient();
  const acts = useActs();
  const isSpread = rows.some((row) => row.unloggedMinutes !== null);
  const [chosen, setChosen] = useState<Spread | null>(isSpread ? 'as-placed' : null);
  const [hasNoTickets, setHasNoTickets] = useState(false);
  const sum = sumLogged(
    rows.map((row) => ({ ...row, ticketCount: 0 })),
    hoursPerYear,
  );
  if (sum === null) return null;
  const whole = (minutes: number) => formatters.integer(minutes / 60);
  const choose = async (spread: Spread) => {
    const fresh = await loadHours(client); // a figure typed just before may not be shown yet
    const times = await countTickets(client, fresh);
    const lacksTickets = spread === 'by-tickets' && times.every((time) => time.ticketCount === 0);
    setHasNoTickets(lacksTickets);
    if (lacksTickets) return;
    setChosen(spread);
    const missingMinutes = sumLogged(times, hoursPerYear)?.missingMinutes ?? 0;
    const parts = spreadMissing(times, missingMinutes, spread);
    await acts.run({ write: () => storeSpread(client, fresh, parts), said: null });
  };
  const known = { logged: whole(sum.loggedMinutes), available: whole(sum.availableMinutes) };
  if (sum.missingMinutes === 0) return <p className={styles.sentence}>{hours.loggedAll(known)}</p>;
  return (
    <div className={styles.unlogged}>
      <p className={styles.sentence}>{hours.loggedSentence({ ...known, missing: whole(sum.missingMinutes) })}</p>
      <SpreadChoice value={chosen} onChange={(spread) => void choose(spread)} />
      <span className="muted">{hasNoTickets ? hours.noTickets : hours.spreadNote}</span>
    </div>
  );
}

type SpreadChoiceProps = { readonly value: Spread | null; readonly onChange: (spread: Spread) => void };

function SpreadChoice({ value, onChange }: SpreadChoiceProps) {
  const { hours } = useTexts().firstSteps;
  return (
    <SegmentedControl<Spread>
      label={hours.spread}
      options={[
        { id: 'as-placed', label: hours.asPlaced },
        { id: 'by-tickets', label: hours.byTickets },
        { id: 'leave', label: hours.leave },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
