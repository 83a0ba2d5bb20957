import { useState } from 'react';
import { useCall } from '../../client/loaded-store.ts';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { GradedAnswer } from './graded-answer.ts';
import { Intake } from './intake.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { StepFrame } from './step-frame.tsx';
import type { FirstSteps } from './use-first-steps.ts';
import { useIntake } from './use-intake.ts';
import { YearQuestion } from './year-question.tsx';

/** Nothing but invoices, answered in one sentence; then names that look like one client. */
export function InvoicesStep({ flow }: { readonly flow: FirstSteps }) {
  const { invoices } = useTexts().firstSteps;
  const [graded, reload] = useCall('book.grade', {}, ['facts', 'clients', 'settings', 'imports']);
  if (graded.kind === 'failed') return <ErrorState failure={graded.failure} onRetry={() => void reload()} />;
  if (graded.kind !== 'ready') return <Loading />;
  return <InvoicesScreen flow={flow} graded={graded.value} heading={invoices.heading} lead={invoices.lead} />;
}

type InvoicesScreenProps = {
  readonly flow: FirstSteps;
  readonly graded: GradedAnswer;
  readonly heading: string;
  readonly lead: string;
};

function InvoicesScreen({ flow, graded, heading, lead }: InvoicesScreenProps) {
  const intake = useIntake();
  const [isSettled, setIsSettled] = useState(false);
  const hasInvoices = graded.totals.invoiceCount > 0;
  const hasBook = hasInvoices || graded.book.clients.length > 0;
  const isTypedList = hasBook && !hasInvoices && graded.totals.foreignCurrencyCount === 0;
  const isDone = isSettled || isTypedList; // a typed list has no year to ask about
  return (
    <StepFrame
      heading={heading}
      lead={lead}
      onNext={() => void flow.next()}
      onBack={flow.back}
      isNextDisabled={!hasBook}
      isNextQuiet={!isDone}
      isReady={isDone}
      onDropFiles={(files) => void intake.session.drop(files)}
    >
      {!intake.isBusy && hasBook && (
        <YearQuestion graded={graded} intake={intake} isSettled={isSettled} onSettled={setIsSettled} />
      )}
      {!intake.isBusy && isDone && <LookAlikes />}
      <Intake intake={intake} isCompact={hasBook} />
    </StepFrame>
  );
}
