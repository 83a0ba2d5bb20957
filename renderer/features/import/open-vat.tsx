import { useState } from 'react';
import { usualVatPct } from '../../../shared/client/starting-values.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

/** Invoices that may hold VAT, until somebody says whether they do. */
export function OpenVat() {
  const [graded] = useCall('book.grade', {}, ['facts', 'imports', 'settings']);
  if (graded.kind !== 'ready' || graded.value.totals.mayIncludeVatCount === 0) return null;
  return <VatForm count={graded.value.totals.mayIncludeVatCount} />;
}

function VatForm({ count }: { readonly count: number }) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const client = useClient();
  const acts = useActs();
  const { country } = useSettings().settings.operator;
  const [rate, setRate] = useState<number | null>(() => usualVatPct(country));
  const settle = (vatPct: number) =>
    void acts.run({ write: () => client.call('book.settleVat', { vatPct }), said: () => texts.vatSettled });
  return (
    <section className={styles.vat} aria-label={texts.vatOpen({ count, countText: integer(count) })}>
      <p>{texts.vatOpen({ count, countText: integer(count) })}</p>
      <div className={styles.vatAnswers}>
        <Button onPress={() => settle(0)}>{texts.vatNone}</Button>
        <NumberField
          label={texts.vatRate}
          isLabelHidden
          value={rate}
          unit="%"
          min={0}
          max={50}
          decimals={2}
          onChange={setRate}
        />
        <Button isDisabled={rate === null} onPress={() => rate !== null && settle(rate)}>
          {texts.vatTakeOut}
        </Button>
      </div>
    </section>
  );
}
