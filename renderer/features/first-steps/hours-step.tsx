import { useState } from 'react';
import { computeClientHoursPerYear } from '../../../shared/client/cost-of-an-hour.ts';
import { sumPlaced } from '../../../shared/client/place-hours.ts';
import { daysOfYearEnding } from '../../../shared/client/year-of-invoices.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ImportedReport } from '../../client/import-session.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { DropZone } from '../../ui/drop-zone.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { FileAsks } from './file-asks.tsx';
import { type HoursRow, loadHours } from './hours-data.ts';
import { HoursList } from './hours-list.tsx';
import styles from './hours-step.module.css';
import { NoClients } from './no-clients.tsx';
import { StepFrame } from './step-frame.tsx';
import { UnloggedHours } from './unlogged-hours.tsx';
import type { FirstSteps } from './use-first-steps.ts';
import { type IntakeState, needsAnswer, useIntake } from './use-intake.ts';

/** Hours a month for each client: placed by key, or logged in an export, with the unlogged rest spread. */
export function HoursStep({ flow }: { readonly flow: FirstSteps }) {
  const [loaded, reload] = useLoaded(loadHours, ['facts', 'clients', 'imports']);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  if (loaded.value.length === 0) return <NoClients flow={flow} />;
  return <HoursScreen flow={flow} rows={loaded.value} />;
}

function HoursScreen({ flow, rows }: { readonly flow: FirstSteps; readonly rows: readonly HoursRow[] }) {
  const { hours } = useTexts().firstSteps;
  const { settings } = useSettings();
  const intake = useIntake();
  const hoursPerYear = computeClientHoursPerYear(settings);
  const [shownRows, type] = useTypedHours(rows);
  return (
    <StepFrame
      heading={hours.heading}
      lead={hours.lead}
      aside={<RunningSum rows={shownRows} hoursPerYear={hoursPerYear} />}
      onNext={() => void flow.next()}
      onBack={flow.back}
      onDropFiles={(files) => void intake.session.drop(files)}
    >
      <TimeIntake intake={intake} />
      <UnloggedHours rows={rows} hoursPerYear={hoursPerYear} />
      <HoursList rows={rows} onType={type} />
    </StepFrame>
  );
}

/** The rows with what stands in their fields before it is stored. */
function useTypedHours(rows: readonly HoursRow[]) {
  const [typed, setTyped] = useState<ReadonlyMap<ClientId, number | null>>(new Map());
  const type = (clientId: ClientId, hoursPerMonth: number | null) =>
    setTyped((before) =>
      before.get(clientId) === hoursPerMonth ? before : new Map(before).set(clientId, hoursPerMonth),
    );
  const shown = rows.map((row) => {
    const placedHoursPerMonth = typed.get(row.clientId);
    return placedHoursPerMonth === undefined ? row : { ...row, placedHoursPerMonth };
  });
  return [shown, type] as const;
}

function RunningSum({
  rows,
  hoursPerYear,
}: {
  readonly rows: readonly HoursRow[];
  readonly hoursPerYear: number | null;
}) {
  const { hours } = useTexts().firstSteps;
  const { integer } = useFormatters();
  const { placed, available } = sumPlaced(
    rows.map((row) => ({ ...row, ticketCount: 0 })),
    hoursPerYear,
  );
  const whole = Math.round(placed);
  if (available === null) return <p className={styles.sum}>{hours.placedOnly(integer(whole))}</p>;
  return (
    <div className={styles.running}>
      <p className={styles.sum} aria-live="polite">
        {hours.placed({ placed: integer(whole), available: integer(available) })}
      </p>
      <div className={styles.bar} aria-hidden>
        <div
          className={whole > available ? styles.over : styles.fill}
          style={{ width: `${Math.min(100, (placed / Math.max(1, available)) * 100)}%` }}
        />
      </div>
      <p className="muted">
        {whole > available ? hours.over(integer(whole - available)) : hours.open(integer(available - whole))}
      </p>
    </div>
  );
}

function TimeIntake({ intake }: { readonly intake: IntakeState }) {
  const { hours } = useTexts().firstSteps;
  const { session } = intake;
  return (
    <>
      {session.files.filter(needsAnswer).map((file) => (
        <FileAsks key={file.token} file={file} session={session} />
      ))}
      <DropZone label={hours.dropTime} isCompact onDrop={(files) => void session.drop(files)}>
        {intake.imported.map((report) => (
          <span key={report.importId} className="muted">
            <TakenIn report={report} />
          </span>
        ))}
        <Button size="small" isPending={intake.isBusy} onPress={() => void session.pick()}>
          {hours.pick}
        </Button>
      </DropZone>
    </>
  );
}

function TakenIn({ report }: { readonly report: ImportedReport }) {
  const { hours: texts } = useTexts().firstSteps;
  const { hours, day } = useFormatters();
  const { today } = useAppState();
  const asOf = useSettings().settings.asOf ?? today;
  const { file, firstOn, lastOn, totals } = report;
  if (report.kind !== 'time') return texts.refusedKind({ file });
  const { from, to } = daysOfYearEnding(asOf);
  const isOutside = firstOn !== null && lastOn !== null && (lastOn < from || firstOn > to);
  const sum = { file, hours: hours(totals.minutes) };
  return isOutside ? texts.outside({ ...sum, from: day(from), to: day(to) }) : texts.imported(sum);
}
