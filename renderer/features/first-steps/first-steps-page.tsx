import { assertNever } from '../../../shared/core/errors.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './first-steps-page.module.css';
import { GuessStep } from './guess-step.tsx';
import { HoursStep } from './hours-step.tsx';
import { InvoicesStep } from './invoices-step.tsx';
import { KeysStep } from './keys-step.tsx';
import { OperatorStep } from './operator-step.tsx';
import { ProgressRail } from './progress-rail.tsx';
import { ResoldStep } from './resold-step.tsx';
import { type FirstSteps, useFirstSteps } from './use-first-steps.ts';

/** The first ten minutes: from an empty store to a graded book, one screen a step. */
export function FirstStepsPage() {
  const { firstSteps } = useTexts();
  const flow = useFirstSteps();
  return (
    <Page>
      <div className={styles.column}>
        <PageHeader
          title={firstSteps.title}
          actions={
            <Button variant="quiet" onPress={flow.leave}>
              {firstSteps.leave}
            </Button>
          }
        />
        <ProgressRail current={flow.screen} progress={flow.progress} onOpen={flow.open} />
        <StepScreen key={flow.screen} flow={flow} />
      </div>
    </Page>
  );
}

function StepScreen({ flow }: { readonly flow: FirstSteps }) {
  switch (flow.screen) {
    case 'operator':
      return <OperatorStep flow={flow} />;
    case 'invoices':
      return <InvoicesStep flow={flow} />;
    case 'resold':
      return <ResoldStep flow={flow} />;
    case 'guess':
      return <GuessStep flow={flow} />;
    case 'hours':
      return <HoursStep flow={flow} />;
    case 'keys':
      return <KeysStep flow={flow} />;
    default:
      return assertNever(flow.screen);
  }
}
