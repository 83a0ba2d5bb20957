import { type ComponentProps, lazy, Suspense } from 'react';
import { assertNever } from '../../shared/core/errors.ts';
import { AgreementStrip } from '../features/first-steps/agreement-strip.tsx';
import { MatrixPage } from '../features/matrix/matrix-page.tsx';
import type { Route } from '../ui/navigation.ts';

// The window opens on the matrix; the code of every other page is read when one goes there.
const ClientPage = lazy(async () => ({ default: (await import('../features/client/client-page.tsx')).ClientPage }));
const ClientsPage = lazy(async () => ({ default: (await import('../features/clients/clients-page.tsx')).ClientsPage }));
const DocumentPage = lazy(async () => ({
  default: (await import('../features/documents/document-page.tsx')).DocumentPage,
}));
const DocumentsPage = lazy(async () => ({
  default: (await import('../features/documents/documents-page.tsx')).DocumentsPage,
}));
const FirstStepsPage = lazy(async () => ({
  default: (await import('../features/first-steps/first-steps-page.tsx')).FirstStepsPage,
}));
const HandoverPage = lazy(async () => ({
  default: (await import('../features/handover/handover-page.tsx')).HandoverPage,
}));
const ImportPage = lazy(async () => ({ default: (await import('../features/import/import-page.tsx')).ImportPage }));
const InsightPlace = lazy(async () => ({ default: (await import('./insight-place.tsx')).InsightPlace }));
const HeavyWeekNote = lazy(async () => ({
  default: (await import('../features/gut/heavy-week-note.tsx')).HeavyWeekNote,
}));
const ModelPage = lazy(async () => ({ default: (await import('../features/model/model-page.tsx')).ModelPage }));
const ProspectPage = lazy(async () => ({
  default: (await import('../features/prospects/prospect-page.tsx')).ProspectPage,
}));
const ProspectsPage = lazy(async () => ({
  default: (await import('../features/prospects/prospects-page.tsx')).ProspectsPage,
}));
const RecoveryKeyPage = lazy(async () => ({
  default: (await import('../features/recovery-key/recovery-key-page.tsx')).RecoveryKeyPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}));
const TodayPage = lazy(async () => ({ default: (await import('../features/today/today-page.tsx')).TodayPage }));
const WhatIfPage = lazy(async () => ({ default: (await import('../features/what-if/what-if-page.tsx')).WhatIfPage }));

type PlacesProps = {
  readonly route: Route;
  /** Files dropped on the window, for the page of imports. */
  readonly droppedTokens: readonly string[];
};

/** What makes a page another one; the matrix and its list are two views of the same. */
export function placeKey(route: Route): string {
  if (route.page === 'insight' || route.page === 'prospects') return route.page;
  return route.page === 'matrix' ? JSON.stringify([route.page, route.filter]) : JSON.stringify(route);
}

/** The matrix, below what is to be known before it is read. */
function MatrixPlace(props: ComponentProps<typeof MatrixPage>) {
  return (
    <>
      <AgreementStrip />
      <Suspense fallback={null}>
        <HeavyWeekNote isStrip />
      </Suspense>
      <MatrixPage {...props} />
    </>
  );
}

/** The page of a route. */
export function Places({ route, droppedTokens }: PlacesProps) {
  switch (route.page) {
    case 'client':
      return <ClientPage clientId={route.clientId} rows={route.rows} />;
    case 'clients':
      return <ClientsPage />;
    case 'prospects':
      return <ProspectsPage view={route.view} />;
    case 'prospect':
      return <ProspectPage clientId={route.clientId} />;
    case 'documents':
      return <DocumentsPage clientId={route.clientId} />;
    case 'document':
      return <DocumentPage documentId={route.documentId} />;
    case 'handover':
      return <HandoverPage clientId={route.clientId} />;
    case 'first-steps':
      return <FirstStepsPage />;
    case 'matrix':
      return <MatrixPlace view={route.view} filter={route.filter} />;
    case 'today':
      return <TodayPage />;
    case 'what-if':
      return <WhatIfPage tab={route.tab} />;
    case 'insight':
      return <InsightPlace view={route.view} month={route.month} />;
    case 'model':
      return <ModelPage />;
    case 'settings':
      return <SettingsPage />;
    case 'recovery-key':
      return <RecoveryKeyPage />;
    case 'import':
      return <ImportPage tokens={droppedTokens} />;
    default:
      return assertNever(route);
  }
}
