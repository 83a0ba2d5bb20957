import type { ReactNode } from 'react';
import type { Ideal } from '../../../shared/contract/prospect-calls.ts';
import { type CurrencyCode, toMinor, toUnits } from '../../../shared/core/money.ts';
import { contractKinds, type IdealTraits, type Range } from '../../../shared/prospects/ideal-client.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Value } from '../../ui/marks.tsx';
import { MoneyField, NumberField } from '../../ui/number-field.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './prospects.module.css';
import { useRangeText } from './use-ideal-hints.ts';

type TraitRowsProps = {
  readonly ideal: Ideal;
  readonly draft: IdealTraits;
  readonly onChange: (change: Partial<IdealTraits>) => void;
};

/** One row a trait: what those graded A give, on how many it rests, and what is wanted. */
export function TraitRows(props: TraitRowsProps) {
  return (
    <>
      <CountTrait trait="seats" {...props} />
      <CountTrait trait="devices" {...props} />
      <RevenueTrait {...props} />
      <PaymentTrait {...props} />
      <ContractTrait {...props} />
      <OwnWords {...props} />
    </>
  );
}

type TraitRowProps = {
  readonly drawn: Ideal['drawn'];
  readonly label: string;
  /** Null: those graded A give none. Undefined: not drawn from them at all, as `restsOn`. */
  readonly given?: string | null | undefined;
  readonly restsOn?: number | undefined;
  /** The field of what is wanted. */
  readonly children: ReactNode;
};

function TraitRow({ drawn, label, given, restsOn, children }: TraitRowProps) {
  const { ideal: texts } = useTexts().prospects;
  return (
    <tr>
      <th scope="row">{label}</th>
      {drawn !== null && <td>{given === undefined ? '' : <Value>{given ?? '–'}</Value>}</td>}
      {drawn !== null && <td>{restsOn === undefined ? '' : texts.restsOn(restsOn, drawn.names.length)}</td>}
      <td>{children}</td>
    </tr>
  );
}

type CountTraitProps = TraitRowsProps & { readonly trait: 'seats' | 'devices' };

function CountTrait({ trait, ideal: { drawn }, draft, onChange }: CountTraitProps) {
  const { ideal: texts } = useTexts().prospects;
  const rangeText = useRangeText();
  const label = texts.traits[trait];
  return (
    <TraitRow
      drawn={drawn}
      label={label}
      given={drawn && rangeText(drawn.traits[trait])}
      restsOn={drawn?.restsOn[trait]}
    >
      <CountRange label={label} value={draft[trait]} onChange={(range) => onChange({ [trait]: range })} />
    </TraitRow>
  );
}

function RevenueTrait({ ideal: { drawn, currency }, draft, onChange }: TraitRowsProps) {
  const { ideal: texts } = useTexts().prospects;
  const { wholeMoney } = useFormatters();
  const rangeText = useRangeText();
  const range = drawn && rangeText(drawn.traits.revenueMinor, (minor) => wholeMoney(minor, currency));
  return (
    <TraitRow
      drawn={drawn}
      label={texts.traits.revenue}
      given={range ? texts.inCurrency(range, currency) : range}
      restsOn={drawn?.restsOn.revenue}
    >
      <MoneyRange
        label={texts.traits.revenue}
        currency={currency}
        value={draft.revenueMinor}
        onChange={(revenueMinor) => onChange({ revenueMinor })}
      />
    </TraitRow>
  );
}

function PaymentTrait({ ideal: { drawn }, draft, onChange }: TraitRowsProps) {
  const { ideal: texts } = useTexts().prospects;
  const { integer } = useFormatters();
  const days = drawn?.traits.daysBeyondTermsAtMost ?? null;
  return (
    <TraitRow
      drawn={drawn}
      label={texts.traits.payment}
      given={days === null ? null : texts.inDays(integer(days))}
      restsOn={drawn?.restsOn.payment}
    >
      <NumberField
        label={texts.traits.payment}
        isLabelHidden
        value={draft.daysBeyondTermsAtMost}
        onChange={(daysBeyondTermsAtMost) => onChange({ daysBeyondTermsAtMost })}
        min={0}
        max={365}
        decimals={0}
        unit={texts.days}
      />
    </TraitRow>
  );
}

function ContractTrait({ ideal: { drawn }, draft, onChange }: TraitRowsProps) {
  const { prospects, clients } = useTexts();
  const { either } = useFormatters();
  const kinds = drawn?.traits.contracts.map((kind) => clients.contract[kind]) ?? [];
  return (
    <TraitRow
      drawn={drawn}
      label={prospects.ideal.traits.contract}
      given={kinds.length === 0 ? null : either(kinds)}
      restsOn={drawn?.restsOn.contract}
    >
      <ContractKinds value={draft.contracts} onChange={(contracts) => onChange({ contracts })} />
    </TraitRow>
  );
}

/** What no figure tells: the trade, and the rest in words. */
function OwnWords({ ideal: { drawn }, draft, onChange }: TraitRowsProps) {
  const { ideal: texts } = useTexts().prospects;
  return (
    <>
      <TraitRow drawn={drawn} label={texts.traits.trade}>
        <TextField
          label={texts.traits.trade}
          isLabelHidden
          value={draft.trade ?? ''}
          onChange={(trade) => onChange({ trade: trade === '' ? null : trade })}
        />
      </TraitRow>
      <TraitRow drawn={drawn} label={texts.traits.words}>
        <TextArea
          label={texts.traits.words}
          isLabelHidden
          description={texts.wordsHint}
          value={draft.words ?? ''}
          onChange={(words) => onChange({ words: words === '' ? null : words })}
          rows={3}
        />
      </TraitRow>
    </>
  );
}

type RangeProps = { readonly label: string; readonly value: Range; readonly onChange: (value: Range) => void };

function CountRange({ label, value, onChange }: RangeProps) {
  const { ideal: texts } = useTexts().prospects;
  const field = (end: 'from' | 'to') => (
    <NumberField
      label={texts[end](label)}
      isLabelHidden
      value={value[end]}
      onChange={(next) => onChange({ ...value, [end]: next })}
      min={0}
      decimals={0}
    />
  );
  return (
    <div className={styles.ends}>
      {field('from')}
      <span aria-hidden data-value>
        –
      </span>
      {field('to')}
    </div>
  );
}

function MoneyRange({ label, value, currency, onChange }: RangeProps & { readonly currency: CurrencyCode }) {
  const { ideal: texts } = useTexts().prospects;
  const field = (end: 'from' | 'to') => {
    const amountMinor = value[end];
    return (
      <MoneyField
        label={texts[end](label)}
        isLabelHidden
        currency={currency}
        value={amountMinor === null ? null : toUnits(amountMinor, currency)}
        onChange={(next) => onChange({ ...value, [end]: next === null ? null : toMinor(next, currency) })}
      />
    );
  };
  return (
    <div className={styles.ends}>
      {field('from')}
      <span aria-hidden data-value>
        –
      </span>
      {field('to')}
    </div>
  );
}

type ContractKindsProps = {
  readonly value: IdealTraits['contracts'];
  readonly onChange: (value: IdealTraits['contracts']) => void;
};

function ContractKinds({ value, onChange }: ContractKindsProps) {
  const { clients } = useTexts();
  return (
    <div className={styles.kinds}>
      {contractKinds.map((kind) => (
        <Checkbox
          key={kind}
          isSelected={value.includes(kind)}
          onChange={(isIn) => onChange(contractKinds.filter((one) => (one === kind ? isIn : value.includes(one))))}
        >
          {clients.contract[kind]}
        </Checkbox>
      ))}
    </div>
  );
}
