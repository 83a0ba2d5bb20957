import { CalendarCheck } from 'lucide-react';
import type { MonthEndStatus } from '../../../shared/contract/scorecard-calls.ts';
import type { CalendarDate, Period } from '../../../shared/core/dates.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Select } from '../../ui/select.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { FilesStep, SetAsideStep } from './files-steps.tsx';
import { FiguresStep, MovesStep } from './last-steps.tsx';
import { ReactionsStep } from './reactions-step.tsx';
import styles from './scorecard.module.css';

/** What a month still needs, in one list that can be left and taken up again; at its end the month is frozen. */
export function MonthEndPage({ month }: { readonly month: Period | undefined }) {
  const [loaded, reload] = useCall('scorecard.getMonthEnd', month === undefined ? {} : { month }, [
    'facts',
    'clients',
    'imports',
    'settings',
    'assessments',
    'snapshots',
  ]);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  return <MonthEndSheet key={loaded.value.month} status={loaded.value} />;
}

function MonthEndSheet({ status }: { readonly status: MonthEndStatus }) {
  const { monthEnd: texts } = useTexts().history;
  const { month } = useFormatters();
  const { go } = useNavigation();
  return (
    <div className={styles.sheet}>
      <div className={styles.bar}>
        <Select
          label={texts.month}
          isLabelHidden
          options={status.choices.map((id) => ({ id, label: texts.title(month(id)) }))}
          value={status.month}
          onChange={(id) => go({ page: 'insight', view: 'month-end', month: id })}
        />
        <span className="muted">{texts.intro}</span>
      </div>
      <div className={styles.steps}>
        <FilesStep status={status} />
        <SetAsideStep status={status} />
        <ReactionsStep status={status} />
        <FiguresStep status={status} />
        <MovesStep status={status} />
        <CloseMonth status={status} />
      </div>
    </div>
  );
}

function CloseMonth({ status }: { readonly status: MonthEndStatus }) {
  const { monthEnd: texts } = useTexts().history;
  const { month, day } = useFormatters();
  const client = useClient();
  const { run } = useActs();
  const { snapshot } = status;
  const isEmpty = status.reactions.length === 0 && status.imports.every(({ reachesOn }) => reachesOn === null);
  const close = () =>
    void run({
      write: () => client.call('scorecard.closeMonth', { month: status.month }),
      said: ({ clientCount }) => texts.done(month(status.month), clientCount),
    });
  return (
    <div className={styles.foot}>
      <Button
        variant={snapshot === null || snapshot.isOutdated ? 'primary' : 'secondary'}
        icon={CalendarCheck}
        isDisabled={!status.isOver || isEmpty}
        onPress={close}
      >
        {snapshot === null ? texts.close : texts.closeAgain}
      </Button>
      {isEmpty && <span className="muted">{texts.nothingToFreeze}</span>}
      {!status.isOver && <span className="muted">{texts.notOver}</span>}
      {snapshot !== null && <span>{texts.closed(day(snapshot.takenAt.slice(0, 10) as CalendarDate))}</span>}
      {snapshot?.isOutdated === true && <span className="muted">{texts.outdated}</span>}
    </div>
  );
}
