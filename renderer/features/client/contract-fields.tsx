import { parseCurrencyCode } from '../../../shared/core/money.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import type { DetailsFormProps } from './details-panel.tsx';
import styles from './details-section.module.css';

const contractKinds = ['break-fix', 'block', 'managed'] as const;
const noticeUnits = ['days', 'weeks', 'months'] as const;
const endRules = ['day', 'month', 'quarter', 'half-year', 'year', 'term'] as const;
const payIntervals = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
/** A choice that stands for null. */
const notSet = 'not-set';

/** Dates, notice and payment as the contract says them; what isn't set is unknown. */
export function ContractFields(props: DetailsFormProps) {
  const { details, change } = props;
  const { details: texts } = useTexts().client;
  return (
    <fieldset className={styles.group}>
      <legend>{texts.groupContract}</legend>
      <ChoiceField field="contractKind" ids={contractKinds} labels={texts.contractKinds} {...props} />
      <TextField
        label={texts.contractNumber}
        value={details.contractNumber ?? ''}
        onChange={(text) => change({ contractNumber: text === '' ? null : text })}
      />
      <DayField field="sinceOn" {...props} />
      <DayField field="agreementSignedOn" {...props} />
      <DayField field="contractStartedOn" {...props} />
      <DayField field="contractFixedEndOn" {...props} />
      <NumberField
        label={texts.noticePeriod}
        value={details.noticePeriod}
        onChange={(noticePeriod) => change({ noticePeriod })}
        min={0}
        max={1000}
        decimals={0}
      />
      <ChoiceField field="noticeUnit" ids={noticeUnits} labels={texts.noticeUnits} {...props} />
      <ChoiceField field="contractEndRule" ids={endRules} labels={texts.endRules} {...props} />
      <ChoiceField field="payInterval" ids={payIntervals} labels={texts.payIntervals} {...props} />
      <CurrencyField {...props} />
    </fieldset>
  );
}

type ChoiceFieldProps<Id extends string> = DetailsFormProps & {
  readonly field: 'contractKind' | 'noticeUnit' | 'contractEndRule' | 'payInterval';
  readonly ids: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
};

function ChoiceField<Id extends string>({ field, ids, labels, details, change }: ChoiceFieldProps<Id>) {
  const { details: texts } = useTexts().client;
  const options = ids.map((id) => ({ id, label: labels[id] }));
  const chosen = ids.find((id) => id === details[field]);
  return (
    <Select<Id | typeof notSet>
      label={texts[field]}
      options={[{ id: notSet, label: texts.notSet }, ...options]}
      value={chosen ?? notSet}
      onChange={(id) => change({ [field]: id === notSet ? null : id })}
    />
  );
}

type DayFieldProps = DetailsFormProps & {
  readonly field: 'sinceOn' | 'contractStartedOn' | 'contractFixedEndOn' | 'agreementSignedOn';
};

function DayField({ field, details, change }: DayFieldProps) {
  const { details: texts } = useTexts().client;
  return (
    <DateField label={texts[field]} value={details[field]} onChange={(day) => change({ [field]: day })} width="full" />
  );
}

function CurrencyField({ details, change }: DetailsFormProps) {
  const { details: texts } = useTexts().client;
  const { currencies } = usePlaces();
  return (
    <ComboBox
      label={texts.currency}
      options={currencies}
      value={details.currency}
      onChange={(code) => change({ currency: code === null ? null : (parseCurrencyCode(code) ?? null) })}
    />
  );
}
