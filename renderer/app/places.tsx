import { assertNever } from '../../shared/core/errors.ts';
import { ClientPage } from '../features/client/client-page.tsx';
import { ClientsPage } from '../features/clients/clients-page.tsx';
import { AgreementStrip } from '../features/first-steps/agreement-strip.tsx';
import { FirstStepsPage } from '../features/first-steps/first-steps-page.tsx';
import { ImportPage } from '../features/import/import-page.tsx';
import { MatrixPage } from '../features/matrix/matrix-page.tsx';
import { RecoveryKeyPage } from '../features/recovery-key/recovery-key-page.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import type { Route } from '../ui/navigation.ts';

type PlacesProps = {
  readonly route: Route;
  /** Files dropped on the window, for the page of imports. */
  readonly droppedTokens: readonly string[];
};

/** The page of a route. */
export function Places({ route, droppedTokens }: PlacesProps) {
  switch (route.page) {
    case 'client':
      return <ClientPage clientId={route.clientId} rows={route.rows} />;
    case 'clients':
      return <ClientsPage />;
    case 'first-steps':
      return <FirstStepsPage />;
    case 'matrix':
      return (
        <>
          <AgreementStrip />
          <MatrixPage view={route.view} filter={route.filter} />
        </>
      );
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
