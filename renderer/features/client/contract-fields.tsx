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

type ChoiceField = 'contractKind' | 'noticeUnit' | 'contractEndRule' | 'payInterval';
type DateFieldName = 'sinceOn' | 'contractStartedOn' | 'contractFixedEndOn' | 'agreementSignedOn';

/** Dates, notice and payment as the contract says them; what isn't set is unknown. */
export function ContractFields({ details, change }: DetailsFormProps) {
  const { details: texts } = useTexts().client;
  const { currencies } = usePlaces();
  const choice = <Id extends string>(field: ChoiceField, ids: readonly Id[], labels: Readonly<Record<Id, string>>) => (
    <Select<Id | typeof notSet>
      label={texts[field]}
      options={[{ id: notSet, label: texts.notSet }, ...ids.map((id) => ({ id, label: labels[id] }))]}
      value={(details[field] as Id | null) ?? notSet}
      onChange={(id) => change({ [field]: id === notSet ? null : id })}
    />
  );
  const date = (field: DateFieldName) => (
    <DateField
      label={texts[field]}
      value={details[field]}
      onChange={(value) => change({ [field]: value })}
      width="full"
    />
  );
  return (
    <fieldset className={styles.group}>
      <legend>{texts.groupContract}</legend>
      {choice('contractKind', contractKinds, texts.contractKinds)}
      <TextField
        label={texts.contractNumber}
        value={details.contractNumber ?? ''}
        onChange={(text) => change({ contractNumber: text === '' ? null : text })}
      />
      {date('sinceOn')}
      {date('agreementSignedOn')}
      {date('contractStartedOn')}
      {date('contractFixedEndOn')}
      <NumberField
        label={texts.noticePeriod}
        value={details.noticePeriod}
        onChange={(noticePeriod) => change({ noticePeriod })}
        min={0}
        max={1000}
        decimals={0}
      />
      {choice('noticeUnit', noticeUnits, texts.noticeUnits)}
      {choice('contractEndRule', endRules, texts.endRules)}
      {choice('payInterval', payIntervals, texts.payIntervals)}
      <ComboBox
        label={texts.currency}
        options={currencies}
        value={details.currency}
        onChange={(code) => change({ currency: code === null ? null : (parseCurrencyCode(code) ?? null) })}
      />
    </fieldset>
  );
}
