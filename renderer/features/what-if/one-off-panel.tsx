import { toMinor, toUnits } from '../../../shared/core/money.ts';
import { sumOneOffCosts } from '../../../shared/simulation/one-off-costs.ts';
import type { EnteredCosts } from '../../../shared/simulation/scenario.ts';
import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { classNames } from '../../ui/class-names.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { type Leaving, nothingEntered } from './use-leaving.ts';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type OneOffPanelProps = { readonly view: WhatIfView; readonly leaving: Leaving };

/** What parting costs once: entered for each client that leaves, apart from the figures of a year. */
export function OneOffPanel({ view, leaving }: OneOffPanelProps) {
  const { oneOff: texts } = useTexts().whatIf;
  const going = view.clients.filter(({ clientId }) => leaving.ids.has(clientId));
  const columns = useColumns({ view, leaving });
  return (
    <section className={classNames(styles.panel, styles.once)} aria-label={texts.title}>
      <div className={styles.panelHead}>
        <h2>{texts.title}</h2>
        <span className="muted">{texts.note}</span>
      </div>
      <Table label={texts.table} columns={columns} rows={going} rowKey={({ clientId }) => clientId} maxHeight={320} />
      <Total view={view} leaving={leaving} going={going} />
    </section>
  );
}

function Total({ view, leaving, going }: OneOffPanelProps & { readonly going: readonly SimulatedClient[] }) {
  const { oneOff: texts } = useTexts().whatIf;
  const { list } = useFormatters();
  const formats = useWhatIfFormats(view);
  const costs = going.map(({ clientId }) => ({
    ...(leaving.oneOff.get(clientId) ?? nothingEntered),
    receivablesOver90Minor: view.receivablesOver90.get(clientId) ?? null,
  }));
  const total = sumOneOffCosts(costs, view.internalCostPerHourMinor);
  const open = going.filter(({ clientId }) => isOpen(leaving.oneOff.get(clientId) ?? nothingEntered));
  return (
    <>
      {(total.cashMinor > 0 || open.length === 0) && (
        <p className={styles.sentence}>{texts.total(formats.money(total.cashMinor))}</p>
      )}
      {total.handoverCostMinor !== 0 && (
        <p className={styles.quiet}>{texts.handoverCost(formats.money(total.handoverCostMinor))}</p>
      )}
      {open.length > 0 && <p className={styles.quiet}>{texts.open(list(open.map(({ name }) => name)))}</p>}
    </>
  );
}

function isOpen({ prepaidRefundMinor, licenceResidualMinor, handoverMinutes }: EnteredCosts): boolean {
  return prepaidRefundMinor === null || licenceResidualMinor === null || handoverMinutes === null;
}

function useColumns({ view, leaving }: OneOffPanelProps): readonly Column<SimulatedClient>[] {
  const { oneOff: texts, list } = useTexts().whatIf;
  const formats = useWhatIfFormats(view);
  const column = (id: keyof EnteredCosts, unit: Unit): Column<SimulatedClient> => ({
    id,
    header: texts[id],
    align: 'end',
    render: (client) => <CostField id={id} unit={unit} client={client} leaving={leaving} />,
  });
  const money: Unit = {
    toShown: (minor) => toUnits(minor, view.currency),
    toStored: (units) => toMinor(units, view.currency),
  };
  return [
    {
      id: 'client',
      header: list.client,
      isRowHeader: true,
      grows: true,
      render: ({ name }) => <span data-value>{name}</span>,
    },
    column('prepaidRefundMinor', money),
    column('licenceResidualMinor', money),
    column('handoverMinutes', hours),
    {
      id: 'receivables',
      header: texts.receivables,
      align: 'end',
      render: ({ clientId }) => <span data-value>{formats.money(view.receivablesOver90.get(clientId) ?? null)}</span>,
    },
  ];
}

/** How a figure is typed, and how it is kept. */
type Unit = { readonly toShown: (stored: number) => number; readonly toStored: (shown: number) => number };

const hours: Unit = { toShown: (minutes) => minutes / 60, toStored: (shown) => shown * 60 };

type CostFieldProps = {
  readonly id: keyof EnteredCosts;
  readonly unit: Unit;
  readonly client: SimulatedClient;
  readonly leaving: Leaving;
};

function CostField({ id, unit, client: { clientId, name }, leaving }: CostFieldProps) {
  const { oneOff: texts } = useTexts().whatIf;
  const costs = leaving.oneOff.get(clientId) ?? nothingEntered;
  const stored = costs[id];
  const enter = (shown: number | null) =>
    leaving.enterCosts(clientId, { ...costs, [id]: shown === null ? null : unit.toStored(shown) });
  return (
    <span className={styles.inRow}>
      <NumberField
        label={texts.of(texts[id], name)}
        isLabelHidden
        min={0}
        max={1e9}
        value={stored === null ? null : unit.toShown(stored)}
        onChange={enter}
      />
    </span>
  );
}
