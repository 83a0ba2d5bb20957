import { UserX } from 'lucide-react';
import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { type RowsTab, useNavigation } from '../../ui/navigation.ts';
import { Page } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { AssessmentHistory } from './assessment-history.tsx';
import { ClientHeader } from './client-header.tsx';
import styles from './client-page.module.css';
import { type ClientView, clientViewAreas, loadClientView } from './client-view.ts';
import { ConductSection } from './conduct-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { DetailsSection } from './details-section.tsx';
import { EstimatesSection } from './estimates-section.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { ExemptionSection } from './exemption-section.tsx';
import { GradeCard } from './grade-card.tsx';
import { MonthCharts } from './month-charts.tsx';
import { PromisesSection } from './promises-section.tsx';
import { RowsPanel } from './rows-panel.tsx';
import { TimelineSection } from './timeline/timeline-section.tsx';

type ClientPageProps = {
  readonly clientId: ClientId;
  /** Rows that stand open when the page comes up. */
  readonly rows?: RowsTab | undefined;
};

/** Everything about one client: grade card, figures with their rows, details, contacts, evidence. */
export function ClientPage({ clientId, rows }: ClientPageProps) {
  const [loaded, reload] = useLoaded((client) => loadClientView(client, clientId), clientViewAreas, [clientId]);
  switch (loaded.kind) {
    case 'idle':
    case 'loading':
      return <Loading />;
    case 'failed':
      if (loaded.failure.code === 'not-found') return <GoneClient />;
      return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
    case 'ready':
      return <ClientSheet view={loaded.value} rows={rows} />;
  }
}

function GoneClient() {
  const { client: texts } = useTexts();
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={UserX}
      title={texts.notFoundTitle}
      actions={<Button onPress={() => go({ page: 'clients' })}>{texts.toClients}</Button>}
    >
      {texts.notFoundText}
    </EmptyState>
  );
}

type ClientSheetProps = { readonly view: ClientView; readonly rows: RowsTab | undefined };

function ClientSheet({ view, rows }: ClientSheetProps) {
  const [openTab, setOpenTab] = useState(rows);
  return (
    <Page>
      <ClientHeader view={view} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <GradeCard view={view} onOpenRows={setOpenTab} />
          <TimelineSection clientId={view.client.id} name={view.client.name} />
          <MonthCharts view={view} onOpenRows={() => setOpenTab('invoices')} />
          <AssessmentHistory view={view} />
        </div>
        <div className={styles.aside}>
          <PromisesSection clientId={view.client.id} />
          <EvidenceSection view={view} />
          <ConductSection view={view} />
          <DetailsSection view={view} />
          <ContactsSection view={view} />
          <EstimatesSection view={view} />
          <ExemptionSection view={view} />
        </div>
      </div>
      {openTab !== undefined && (
        <RowsPanel view={view} tab={openTab} onTab={setOpenTab} onClose={() => setOpenTab(undefined)} />
      )}
    </Page>
  );
}
