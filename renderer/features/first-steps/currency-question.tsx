import type { CurrencyCode } from '../../../shared/core/money.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { GradedAnswer } from './graded-answer.ts';
import { makeDraft, toSettingsChange, withCurrency } from './operator-draft.ts';

/** Money in another currency is left out of figures and said so; where it is the own one, one press says that. */
export function CurrencyQuestion({ graded }: { readonly graded: GradedAnswer }) {
  const { invoices } = useTexts().firstSteps;
  const { integer } = useFormatters();
  const { settings, update } = useSettings();
  const { systemLocale } = useAppState();
  const acts = useActs();
  const { totals, currency } = graded;
  const count = totals.foreignCurrencyCount;
  if (count === 0 || totals.otherCurrencies.length === 0) return null;
  const countIn = (chosen: CurrencyCode) => {
    const change = toSettingsChange(withCurrency(makeDraft(settings, systemLocale), chosen));
    void acts.run({ write: () => update(change).then(() => true), said: null });
  };
  return (
    <ChoiceRow<CurrencyCode>
      question={invoices.otherCurrency({ count, countText: integer(count), currency })}
      choices={totals.otherCurrencies.map((id) => ({ id, label: invoices.countIn(id) }))}
      onChoose={countIn}
    />
  );
}
