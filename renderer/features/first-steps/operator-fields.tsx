import { ComboBox } from '../../ui/combo-box.tsx';
import { MoneyField, NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useLanguages } from '../../ui/use-languages.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { type OperatorDraft, toCurrency, withCountry, withCurrency } from './operator-draft.ts';
import styles from './operator-step.module.css';

type OperatorFieldsProps = { readonly draft: OperatorDraft; readonly onChange: (draft: OperatorDraft) => void };

export function OperatorFields({ draft, onChange }: OperatorFieldsProps) {
  const { operator } = useTexts().firstSteps;
  const places = usePlaces();
  return (
    <div className={styles.fields}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{operator.where}</legend>
        <ComboBox
          label={operator.country}
          options={places.countries}
          value={draft.country}
          onChange={(country) => country !== null && onChange(withCountry(draft, country))}
        />
        <ComboBox
          key={draft.currency}
          label={operator.currency}
          options={places.currencies}
          value={draft.currency}
          onChange={(code) => code !== null && onChange(withCurrency(draft, toCurrency(code)))}
        />
        <Select
          label={operator.language}
          options={useLanguages()}
          value={draft.language}
          onChange={(language) => onChange({ ...draft, language })}
        />
      </fieldset>
      <WorkFields draft={draft} onChange={onChange} />
      <NeedFields draft={draft} onChange={onChange} />
    </div>
  );
}

function WorkFields({ draft, onChange }: OperatorFieldsProps) {
  const { operator } = useTexts().firstSteps;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{operator.work}</legend>
      <MoneyField
        label={operator.listRate}
        description={operator.listRateNote}
        value={draft.listRatePerHour}
        autoFocus
        currency={draft.currency}
        per={operator.perHour}
        width="full"
        onChange={(listRatePerHour) => onChange({ ...draft, listRatePerHour, isTouched: true })}
      />
      <NumberField
        label={operator.hoursPerWeek}
        description={operator.hoursPerWeekNote}
        value={draft.clientHoursPerWeek}
        unit={operator.hours}
        min={0}
        max={168}
        width="full"
        onChange={(clientHoursPerWeek) => onChange({ ...draft, clientHoursPerWeek })}
      />
      <NumberField
        label={operator.weeksPerYear}
        value={draft.workWeeksPerYear}
        unit={operator.weeks}
        min={0}
        max={53}
        width="full"
        onChange={(workWeeksPerYear) => onChange({ ...draft, workWeeksPerYear })}
      />
    </fieldset>
  );
}

function NeedFields({ draft, onChange }: OperatorFieldsProps) {
  const { operator } = useTexts().firstSteps;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{operator.need}</legend>
      <MoneyField
        label={operator.privateNeed}
        description={operator.privateNeedNote}
        value={draft.privateNeedPerMonth}
        currency={draft.currency}
        per={operator.perMonth}
        width="full"
        onChange={(privateNeedPerMonth) => onChange({ ...draft, privateNeedPerMonth, isTouched: true })}
      />
      <MoneyField
        label={operator.fixedCost}
        description={operator.fixedCostNote}
        value={draft.fixedCostPerMonth}
        currency={draft.currency}
        per={operator.perMonth}
        width="full"
        onChange={(fixedCostPerMonth) => onChange({ ...draft, fixedCostPerMonth, isTouched: true })}
      />
      <MoneyField
        label={operator.reserve}
        description={operator.reserveNote}
        value={draft.cashReserve}
        currency={draft.currency}
        width="full"
        onChange={(cashReserve) => onChange({ ...draft, cashReserve })}
      />
    </fieldset>
  );
}
