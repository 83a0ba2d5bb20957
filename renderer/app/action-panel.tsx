import { assertNever } from '../../shared/core/errors.ts';
import type { Action } from '../ui/navigation.ts';

type ActionPanelProps = { readonly action: Action; readonly onClose: () => void };

/** The panel of an action that was started from anywhere. */
export function ActionPanel({ action }: ActionPanelProps) {
  switch (action.kind) {
    case 'add-client':
    case 'assess':
    case 'log-incident':
    case 'raise-flag':
    case 'merge-clients':
      return null;
    default:
      return assertNever(action);
  }
}
