import { useState } from 'react';
import { toUnits } from '../../../shared/core/money.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { KeepRound } from './keep-round.tsx';
import { PriceCalls } from './price-calls.tsx';
import { PriceGuesses } from './price-guesses.tsx';
import styles from './price-round.module.css';
import { PriceSummary } from './price-summary.tsx';
import { PriceTable } from './price-table.tsx';
import type { PriceRoundDraft } from './use-price-round.ts';
import type { WhatIfView } from './what-if-view.ts';

type PriceRoundViewProps = { readonly view: WhatIfView; readonly draft: PriceRoundDraft };

/** The yearly price round: a card for every client, what it is expected to bring, whom to call. */
export function PriceRoundView({ view, draft }: PriceRoundViewProps) {
  const { priceRound: texts } = useTexts();
  return (
    <div className={styles.sheet}>
      <div className={`${styles.bar} screenOnly`}>
        <p className={styles.quiet}>{texts.lead}</p>
        {!view.isExample && <KeepRound view={view} draft={draft} />}
      </div>
      <PriceSummary view={view} draft={draft} />
      <div className={`${styles.part} screenOnly`}>
        <WholeBook draft={draft} />
        <PriceTable view={view} draft={draft} />
        <Notes view={view} />
      </div>
      <div className={styles.pair}>
        <div className={`${styles.part} screenOnly`}>
          <PriceGuesses draft={draft} />
        </div>
        <PriceCalls view={view} draft={draft} />
      </div>
    </div>
  );
}

/** One rise for everyone, such as an index; or back to what each card computes. Both can be taken back. */
function WholeBook({ draft }: { readonly draft: PriceRoundDraft }) {
  const { priceRound: texts } = useTexts();
  const { integer, decimal1 } = useFormatters();
  const toasts = useToasts();
  const [pct, setPct] = useState<number | null>(null);
  const { input } = draft;
  const undo = async () => draft.open(input);
  const raise = () => {
    if (pct === null) return;
    draft.raiseAll(pct);
    toasts.show({ text: texts.raisedAll(Number.isInteger(pct) ? integer(pct) : decimal1(pct)), undo });
  };
  const reset = () => {
    draft.resetAsks();
    toasts.show({ text: texts.backSaid, undo });
  };
  return (
    <div className={styles.fields}>
      <NumberField label={texts.all} unit={texts.pct} value={pct} min={0} max={100} decimals={1} onChange={setPct} />
      <Button isDisabled={pct === null} onPress={raise}>
        {texts.apply}
      </Button>
      <Button variant="quiet" onPress={reset}>
        {texts.backToTargets}
      </Button>
    </div>
  );
}

function Notes({ view: { targetRateMinor, currency } }: { readonly view: WhatIfView }) {
  const { priceRound: texts } = useTexts();
  const { decimal2 } = useFormatters();
  return (
    <div className={styles.notes}>
      <p>
        {texts.floorIs} {targetRateMinor !== null && texts.targetRateIs(decimal2(toUnits(targetRateMinor, currency)))}{' '}
        {texts.askIs}
      </p>
      <p>{texts.kindsAre}</p>
      <p>{texts.bearsIs}</p>
    </div>
  );
}
