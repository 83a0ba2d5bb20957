import { Grid2x2 } from 'lucide-react';
import { useClient } from '../../client/use-client.ts';
import { DemoButton, ImportButton } from '../../ui/begin-buttons.tsx';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';

/** Before there is anything to show: what the matrix is for, one button to start, one to load the demo. */
export function MatrixEmpty({ hasClients }: { readonly hasClients: boolean }) {
  return hasClients ? <NoneActive /> : <NothingYet />;
}

function NoneActive() {
  const { matrix: texts } = useTexts();
  return (
    <EmptyState icon={Grid2x2} title={texts.noneActiveTitle} actions={<ImportButton />}>
      {texts.noneActiveText}
    </EmptyState>
  );
}

function NothingYet() {
  const { matrix: texts } = useTexts();
  const client = useClient();
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={Grid2x2}
      title={texts.emptyTitle}
      actions={
        <>
          <Button variant="primary" onPress={() => go({ page: 'first-steps' })}>
            {texts.emptyStart}
          </Button>
          <DemoButton load={() => client.call('imports.loadDemo', {})} />
        </>
      }
    >
      {texts.emptyText}
    </EmptyState>
  );
}
