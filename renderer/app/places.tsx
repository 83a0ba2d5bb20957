import { assertNever } from '../../shared/core/errors.ts';
import { ClientPage } from '../features/client/client-page.tsx';
import { ClientsPage } from '../features/clients/clients-page.tsx';
import { FirstStepsPage } from '../features/first-steps/first-steps-page.tsx';
import { MatrixPage } from '../features/matrix/matrix-page.tsx';
import { RecoveryKeyPage } from '../features/recovery-key/recovery-key-page.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import type { Route } from '../ui/navigation.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useTexts } from '../ui/texts.tsx';

type PlacesProps = {
  readonly route: Route;
  /** Files dropped on the window, for the page of imports. */
  readonly droppedTokens: readonly string[];
};

/** The page of a route. */
export function Places({ route }: PlacesProps) {
  switch (route.page) {
    case 'client':
      return <ClientPage clientId={route.clientId} rows={route.rows} />;
    case 'clients':
      return <ClientsPage />;
    case 'first-steps':
      return <FirstStepsPage />;
    case 'matrix':
      return <MatrixPage view={route.view} filter={route.filter} />;
    case 'settings':
      return <SettingsPage />;
    case 'recovery-key':
      return <RecoveryKeyPage />;
    case 'import':
      return <MissingPage />;
    default:
      return assertNever(route);
  }
}

function MissingPage() {
  const { shell } = useTexts();
  return (
    <Page>
      <PageHeader title={shell.placeMissing} />
      <EmptyState title={shell.placeMissing}>{shell.placeMissingHint}</EmptyState>
    </Page>
  );
}
