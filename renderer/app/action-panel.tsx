import { assertNever } from '../../shared/core/errors.ts';
import { AssessPanel } from '../features/assessment/assess-panel.tsx';
import { AddClientPanel } from '../features/clients/add-client-panel.tsx';
import { MergePanel } from '../features/clients/merge-panel.tsx';
import { EntryPanel } from '../features/evidence/entry-panel.tsx';
import { FlagPanel } from '../features/evidence/flag-panel.tsx';
import { AddProspectPanel } from '../features/prospects/add-prospect-panel.tsx';
import { PromisePanel } from '../features/today/promise-panel.tsx';
import type { Action } from '../ui/navigation.ts';

type ActionPanelProps = { readonly action: Action; readonly onClose: () => void };

/** The panel of an action that was started from anywhere. */
export function ActionPanel({ action, onClose }: ActionPanelProps) {
  switch (action.kind) {
    case 'add-client':
      return <AddClientPanel onClose={onClose} />;
    case 'add-prospect':
      return <AddProspectPanel onClose={onClose} />;
    case 'assess':
      return <AssessPanel clientId={action.clientId} onClose={onClose} />;
    case 'log-incident':
      return <EntryPanel kind="incident" clientId={action.clientId} onClose={onClose} />;
    case 'log-evidence':
      return <EntryPanel kind={action.of} clientId={action.clientId} entryId={action.entryId} onClose={onClose} />;
    case 'add-promise':
      return <PromisePanel clientId={action.clientId} onClose={onClose} />;
    case 'raise-flag':
      return <FlagPanel clientId={action.clientId} onClose={onClose} />;
    case 'merge-clients':
      return <MergePanel clientId={action.clientId} keptId={action.keptId ?? null} onClose={onClose} />;
    default:
      return assertNever(action);
  }
}
