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
export function TraitRows({ ideal, draft, onChange }: TraitRowsProps) {
  const { prospects, clients } = useTexts();
  const { ideal: texts } = prospects;
  const { integer, either, wholeMoney } = useFormatters();
  const rangeText = useRangeText();
  const { drawn, currency } = ideal;
  const traits = drawn?.traits;
  const money = (amountMinor: number) => wholeMoney(amountMinor, currency);
  const row = (label: string, given: string | null | undefined, restsOn: number | undefined, field: ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {drawn !== null && <td>{given === undefined ? '' : <Value>{given ?? '–'}</Value>}</td>}
      {drawn !== null && <td>{restsOn === undefined ? '' : texts.restsOn(restsOn, drawn.names.length)}</td>}
      <td>{field}</td>
    </tr>
  );
  const { restsOn } = drawn ?? {};
  const days = traits?.daysBeyondTermsAtMost ?? null;
  const revenueRange = traits && rangeText(traits.revenueMinor, money);
  const revenueText = revenueRange ? texts.inCurrency(revenueRange, currency) : revenueRange;
  const kinds = traits?.contracts.map((kind) => clients.contract[kind]) ?? [];
  return (
    <>
      {row(
        texts.traits.seats,
        traits && rangeText(traits.seats),
        restsOn?.seats,
        <CountRange label={texts.traits.seats} value={draft.seats} onChange={(seats) => onChange({ seats })} />,
      )}
      {row(
        texts.traits.devices,
        traits && rangeText(traits.devices),
        restsOn?.devices,
        <CountRange label={texts.traits.devices} value={draft.devices} onChange={(devices) => onChange({ devices })} />,
      )}
      {row(
        texts.traits.revenue,
        revenueText,
        restsOn?.revenue,
        <MoneyRange
          label={texts.traits.revenue}
          currency={currency}
          value={draft.revenueMinor}
          onChange={(revenueMinor) => onChange({ revenueMinor })}
        />,
      )}
      {row(
        texts.traits.payment,
        days === null ? null : texts.inDays(integer(days)),
        restsOn?.payment,
        <NumberField
          label={texts.traits.payment}
          isLabelHidden
          value={draft.daysBeyondTermsAtMost}
          onChange={(daysBeyondTermsAtMost) => onChange({ daysBeyondTermsAtMost })}
          min={0}
          max={365}
          decimals={0}
          unit={texts.days}
        />,
      )}
      {row(
        texts.traits.contract,
        kinds.length === 0 ? null : either(kinds),
        restsOn?.contract,
        <ContractKinds value={draft.contracts} onChange={(contracts) => onChange({ contracts })} />,
      )}
      {row(
        texts.traits.trade,
        undefined,
        undefined,
        <TextField
          label={texts.traits.trade}
          isLabelHidden
          value={draft.trade ?? ''}
          onChange={(trade) => onChange({ trade: trade === '' ? null : trade })}
        />,
      )}
      {row(
        texts.traits.words,
        undefined,
        undefined,
        <TextArea
          label={texts.traits.words}
          isLabelHidden
          description={texts.wordsHint}
          value={draft.words ?? ''}
          onChange={(words) => onChange({ words: words === '' ? null : words })}
          rows={3}
        />,
      )}
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
