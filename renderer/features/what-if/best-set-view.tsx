import { useMemo, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type BestSet, type BestSetGoal, findBestSet } from '../../../shared/simulation/best-set.ts';
import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Value } from '../../ui/marks.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { gradeColumn } from './grade-column.tsx';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type Pin = 'none' | 'in' | 'out';
type Pins = ReadonlyMap<ClientId, Pin>;

type BestSetViewProps = { readonly view: WhatIfView; readonly onTake: (ids: readonly ClientId[]) => void };

/** What the search begins with. */
const usualGoals = {
  'cash-limit': { kind: 'cash-limit', maxCashLossPct: 15 },
  'hours-wanted': { kind: 'hours-wanted', minHoursPerMonth: 20 },
} as const satisfies Record<BestSetGoal['kind'], BestSetGoal>;

/** The best set of clients to part with under a limit, weighed exactly; the user pins who leaves or stays anyway. */
export function BestSetView({ view, onTake }: BestSetViewProps) {
  const [goal, setGoal] = useState<BestSetGoal>(usualGoals['cash-limit']);
  const [pins, setPins] = useState<Pins>(new Map());
  const { clients, operator } = view;
  const found = useMemo(
    () => findBestSet({ clients, operator, goal, pinnedIn: pinned(pins, 'in'), pinnedOut: pinned(pins, 'out') }),
    [clients, operator, goal, pins],
  );
  const onPin = (clientId: ClientId, pin: Pin) => setPins(new Map([...pins, [clientId, pin]]));
  const columns = useColumns(view, found, { pins, onPin });
  const { bestSet: texts, list } = useTexts().whatIf;
  return (
    <div className={styles.columns}>
      <div className={styles.list}>
        <p className={styles.quiet}>{texts.candidates}</p>
        <Table
          label={list.label}
          columns={columns}
          rows={clients}
          rowKey={({ clientId }) => clientId}
          maxHeight={640}
        />
      </div>
      <div className={styles.results}>
        <GoalFields goal={goal} onChange={setGoal} />
        <FoundSet view={view} found={found} onTake={onTake} />
      </div>
    </div>
  );
}

type GoalFieldsProps = { readonly goal: BestSetGoal; readonly onChange: (goal: BestSetGoal) => void };

/** What is looked for, and the limit it is looked for within. An emptied limit stays as it was. */
function GoalFields({ goal, onChange }: GoalFieldsProps) {
  const { bestSet: texts } = useTexts().whatIf;
  return (
    <div className={styles.fields}>
      <SegmentedControl
        label={texts.goal}
        isLabelShown
        value={goal.kind}
        onChange={(kind) => onChange(usualGoals[kind])}
        options={[
          { id: 'cash-limit', label: texts['cash-limit'] },
          { id: 'hours-wanted', label: texts['hours-wanted'] },
        ]}
      />
      {goal.kind === 'cash-limit' ? (
        <NumberField
          label={texts.maxLoss}
          unit={texts.pct}
          value={goal.maxCashLossPct}
          min={0}
          max={100}
          onChange={(pct) => pct !== null && onChange({ ...goal, maxCashLossPct: pct })}
        />
      ) : (
        <NumberField
          label={texts.minHours}
          unit={texts.hours}
          value={goal.minHoursPerMonth}
          min={0}
          max={744}
          onChange={(hours) => hours !== null && onChange({ ...goal, minHoursPerMonth: hours })}
        />
      )}
    </div>
  );
}

function pinned(pins: Pins, wanted: Pin): ReadonlySet<ClientId> {
  return new Set([...pins].filter(([, pin]) => pin === wanted).map(([clientId]) => clientId));
}

type FoundSetProps = BestSetViewProps & { readonly found: BestSet };

function FoundSet({ view, found, onTake }: FoundSetProps) {
  const { bestSet: texts } = useTexts().whatIf;
  const { list } = useFormatters();
  const nameOf = (id: ClientId) => view.clients.find(({ clientId }) => clientId === id)?.name ?? id;
  return (
    <section className={styles.panel} aria-live="polite" aria-label={texts.goal}>
      {found.kind === 'impossible' ? (
        <p className={styles.sentence}>{texts.impossible[found.reason]}</p>
      ) : (
        <FoundClients view={view} found={found} onTake={onTake} nameOf={nameOf} />
      )}
      {found.unknown.length > 0 && <p className={styles.quiet}>{texts.unknown(list(found.unknown.map(nameOf)))}</p>}
    </section>
  );
}

type FoundClientsProps = BestSetViewProps & {
  readonly found: Extract<BestSet, { kind: 'found' }>;
  readonly nameOf: (id: ClientId) => string;
};

function FoundClients({ view, found, onTake, nameOf }: FoundClientsProps) {
  const { bestSet: texts } = useTexts().whatIf;
  const { pct1 } = useFormatters();
  const formats = useWhatIfFormats(view);
  const { clientIds, minutesFreed, cashEffectMinor, cashLossPct } = found;
  const hasReserve = view.operator.cashReserveMinor !== null && view.operator.privateNeedMinorPerMonth !== null;
  if (clientIds.length === 0) {
    const hasCandidates = view.clients.some(({ grade, probation }) => grade === 'D' || probation);
    return <p className={styles.sentence}>{hasCandidates ? texts.foundNobody : texts.noCandidates}</p>;
  }
  return (
    <>
      <h2>{texts.found(clientIds.length)}</h2>
      <ul className={styles.bullets}>
        {clientIds.map((id) => (
          <li key={id}>
            <Value>{nameOf(id)}</Value>
          </li>
        ))}
      </ul>
      <p className={styles.sentence}>
        {texts.result(
          formats.hours(minutesFreed),
          formats.signedMoney(cashEffectMinor),
          cashLossPct === null ? '–' : pct1(cashLossPct),
        )}
      </p>
      <p className={styles.quiet}>
        {texts.exact} {hasReserve && texts.runway}
      </p>
      <div>
        <Button variant="primary" onPress={() => onTake(clientIds)}>
          {texts.take}
        </Button>
      </div>
    </>
  );
}

type Pinning = { readonly pins: Pins; readonly onPin: (clientId: ClientId, pin: Pin) => void };

function useColumns(view: WhatIfView, found: BestSet, pinning: Pinning): readonly Column<SimulatedClient>[] {
  const { list: texts, bestSet } = useTexts().whatIf;
  const formats = useWhatIfFormats(view);
  const chosen = new Set(found.kind === 'found' ? found.clientIds : []);
  return [
    gradeColumn(texts.grade),
    {
      id: 'client',
      header: texts.client,
      grows: true,
      isRowHeader: true,
      sortValue: ({ name }) => name,
      render: ({ clientId, name }) => <FoundName name={name} isFound={chosen.has(clientId)} />,
    },
    {
      id: 'net',
      header: texts.inHand,
      align: 'end',
      sortValue: ({ netMinor }) => netMinor,
      render: ({ netMinor }) => <Value>{formats.money(netMinor)}</Value>,
    },
    {
      id: 'hours',
      header: texts.hours,
      align: 'end',
      sortValue: ({ minutes }) => minutes,
      render: ({ minutes }) => <Value>{formats.hours(minutes)}</Value>,
    },
    ...(['in', 'out'] as const).map((pin) => ({
      id: pin,
      header: bestSet.pins[pin],
      align: 'center' as const,
      render: (client: SimulatedClient) => <PinBox pin={pin} client={client} {...pinning} />,
    })),
  ];
}

function FoundName({ name, isFound }: { readonly name: string; readonly isFound: boolean }) {
  return (
    <span className={isFound ? styles.chosen : ''} data-value>
      {name}
    </span>
  );
}

type PinBoxProps = Pinning & { readonly pin: 'in' | 'out'; readonly client: SimulatedClient };

function PinBox({ pin, client: { clientId, name }, pins, onPin }: PinBoxProps) {
  const { bestSet } = useTexts().whatIf;
  return (
    <Checkbox
      isSelected={pins.get(clientId) === pin}
      onChange={(isSelected) => onPin(clientId, isSelected ? pin : 'none')}
    >
      <VisuallyHidden>{bestSet.pin[pin](name)}</VisuallyHidden>
    </Checkbox>
  );
}
