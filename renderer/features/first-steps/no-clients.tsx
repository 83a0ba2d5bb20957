import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { FirstSteps } from './use-first-steps.ts';

/** A later screen without a client to ask about. */
export function NoClients({ flow }: { readonly flow: FirstSteps }) {
  const { firstSteps } = useTexts();
  return (
    <EmptyState
      title={firstSteps.steps[flow.screen]}
      isCompact
      actions={
        <Button variant="primary" onPress={() => flow.open('invoices')}>
          {firstSteps.toInvoices}
        </Button>
      }
    >
      {firstSteps.noClientsYet}
    </EmptyState>
  );
}
