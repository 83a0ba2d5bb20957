import { windowEnding } from '../../../shared/core/dates.ts';
import { useCall } from '../../client/loaded-store.ts';
import type { RowsTab } from '../../ui/navigation.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { type ClientView, clientViewAreas } from './client-view.ts';
import { CostRows } from './cost-rows.tsx';
import { InvoiceRows } from './invoice-rows.tsx';
import { PaymentRows } from './payment-rows.tsx';
import styles from './rows-panel.module.css';
import { TicketRows } from './ticket-rows.tsx';
import { TimeRows } from './time-rows.tsx';

type RowsPanelProps = {
  readonly view: ClientView;
  readonly tab: RowsTab;
  readonly onTab: (tab: RowsTab) => void;
  readonly onClose: () => void;
};

/** The rows of the twelve months behind the figures of the client, with sums that agree with them. */
export function RowsPanel({ view, tab, onTab, onClose }: RowsPanelProps) {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const { afterOn, asOf } = windowEnding(view.book.asOf);
  return (
    <SidePanel title={texts.title(view.client.name)} onClose={onClose} isWide>
      <p className={styles.window}>{texts.window(formatters.day(afterOn), formatters.day(asOf), view.currency)}</p>
      <LoadedRows view={view} tab={tab} onTab={onTab} />
    </SidePanel>
  );
}

function LoadedRows({ view, tab, onTab }: Omit<RowsPanelProps, 'onClose'>) {
  const { rows: texts } = useTexts().client;
  const [loaded, reload] = useCall('book.listClientRows', { clientId: view.client.id }, clientViewAreas);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />;
  if (loaded.kind !== 'ready') return <Loading />;
  const rows = loaded.value;
  const content = { view, rows };
  return (
    <Tabs
      label={texts.title(view.client.name)}
      selected={tab}
      onChange={onTab}
      tabs={[
        {
          id: 'invoices',
          label: texts.tabs.invoices,
          count: rows.invoices.length,
          content: <InvoiceRows {...content} />,
        },
        {
          id: 'payments',
          label: texts.tabs.payments,
          count: rows.payments.length,
          content: <PaymentRows {...content} />,
        },
        { id: 'costs', label: texts.tabs.costs, count: rows.costs.length, content: <CostRows {...content} /> },
        { id: 'time', label: texts.tabs.time, count: rows.timeEntries.length, content: <TimeRows {...content} /> },
        { id: 'tickets', label: texts.tabs.tickets, count: rows.tickets.length, content: <TicketRows {...content} /> },
      ]}
    />
  );
}
