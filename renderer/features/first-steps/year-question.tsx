import { Check } from 'lucide-react';
import { useState } from 'react';
import { proposeAsOf } from '../../../shared/client/year-of-invoices.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { CurrencyQuestion } from './currency-question.tsx';
import type { GradedAnswer } from './graded-answer.ts';
import { PeriodAnswer } from './period-answer.tsx';
import type { IntakeState } from './use-intake.ts';
import { VatAnswer } from './vat-answer.tsx';
import styles from './year-question.module.css';
import { YearSentence } from './year-sentence.tsx';

type YearQuestionProps = {
  readonly graded: GradedAnswer;
  readonly intake: IntakeState;
  readonly isSettled: boolean;
  readonly onSettled: (isSettled: boolean) => void;
};

type Answering = 'none' | 'vat' | 'period';

/** The sentence in which trust begins: what came in, and whether that is the year. */
export function YearQuestion({ graded, intake, isSettled, onSettled }: YearQuestionProps) {
  const { invoices } = useTexts().firstSteps;
  const [answering, setAnswering] = useState<Answering>('none');
  const settle = useSettleYear(graded, () => {
    setAnswering('none');
    onSettled(true);
  });
  const hasInvoices = graded.totals.invoiceCount > 0;
  return (
    <section className={styles.question} aria-label={invoices.question}>
      <YearSentence graded={graded} intake={intake} />
      <CurrencyQuestion graded={graded} />
      {hasInvoices && isSettled && (
        <div className={styles.answers}>
          <Check size={16} aria-hidden className={styles.check} />
          <strong>{invoices.settled}</strong>
          <Link onPress={() => onSettled(false)}>{invoices.reopen}</Link>
        </div>
      )}
      {hasInvoices && !isSettled && (
        <div className={styles.answers}>
          <strong>{invoices.question}</strong>
          <Button variant="primary" autoFocus onPress={() => void settle()}>
            {invoices.yes}
          </Button>
          <Button onPress={() => setAnswering('vat')}>{invoices.noVat}</Button>
          <Button onPress={() => setAnswering('period')}>{invoices.noPeriod}</Button>
        </div>
      )}
      {hasInvoices && answering === 'vat' && (
        <VatAnswer graded={graded} intake={intake} onDone={() => setAnswering('none')} />
      )}
      {hasInvoices && answering === 'period' && <PeriodAnswer graded={graded} onDone={() => setAnswering('none')} />}
    </section>
  );
}

/** Yes: amounts of unknown VAT count as net, and figures end on the day that the invoices call for. */
function useSettleYear(graded: GradedAnswer, onSettled: () => void): () => Promise<void> {
  const client = useClient();
  const acts = useActs();
  const app = useAppState();
  const { settings, update } = useSettings();
  const { totals } = graded;
  return async () => {
    const write = async () => {
      if (totals.mayIncludeVatCount > 0) await client.call('book.settleVat', { vatPct: 0 });
      if (settings.asOf === null) await update({ asOf: proposedAsOf(totals.lastIssuedOn, app.today) });
      return true;
    };
    if ((await acts.run({ write, said: null })) === true) onSettled();
  };
}

/** Null stands for today. */
function proposedAsOf(lastIssuedOn: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  const proposed = lastIssuedOn === null ? today : proposeAsOf(lastIssuedOn, today);
  return proposed === today ? null : proposed;
}
