import { useState } from 'react';
import { usualVatPct } from '../../../shared/client/starting-values.ts';
import { useClient } from '../../client/use-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { GradedAnswer } from './graded-answer.ts';
import type { IntakeState } from './use-intake.ts';
import styles from './year-question.module.css';

type VatAnswerProps = { readonly graded: GradedAnswer; readonly intake: IntakeState; readonly onDone: () => void };

/** Amounts with VAT inside: the rate is taken out. Amounts that a file calls net are read again first. */
export function VatAnswer({ graded, intake, onDone }: VatAnswerProps) {
  const { invoices } = useTexts().firstSteps;
  const { integer } = useFormatters();
  const client = useClient();
  const acts = useActs();
  const { settings } = useSettings();
  const [vatPct, setVatPct] = useState<number | null>(() => usualVatPct(settings.operator.country));
  const count = graded.totals.mayIncludeVatCount;
  if (count === 0) return <NamedNet intake={intake} />;
  const takeOut = async () => {
    if (vatPct === null) return;
    const settled = await acts.run({ write: () => client.call('book.settleVat', { vatPct }), said: null });
    if (settled !== undefined) onDone();
  };
  return (
    <div className={styles.answer}>
      <NumberField
        label={invoices.vatRate}
        value={vatPct}
        unit="%"
        min={0}
        max={50}
        decimals={2}
        autoFocus
        onChange={setVatPct}
      />
      <Button variant="primary" isDisabled={vatPct === null} onPress={() => void takeOut()}>
        {invoices.takeVatOut}
      </Button>
      <p className="muted">{invoices.vatNote({ count, countText: integer(count) })}</p>
    </div>
  );
}

function NamedNet({ intake }: { readonly intake: IntakeState }) {
  const { invoices } = useTexts().firstSteps;
  return (
    <div className={styles.answer}>
      <p>{invoices.vatNamedByFile}</p>
      {intake.imported.length > 0 && (
        <Button onPress={() => void intake.readAgainWithVat()}>{invoices.readAgain}</Button>
      )}
    </div>
  );
}
