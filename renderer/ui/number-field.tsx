import { type ReactNode, useContext, useEffect } from 'react';
import { NumberField as AriaNumberField, Group, Input, NumberFieldStateContext } from 'react-aria-components';
import { type CurrencyCode, minorDigits, unstatedCurrency } from '../../shared/core/money.ts';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { ariaFieldProps, FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';

type NumberFieldProps = FieldProps & {
  /** Null: not known. An emptied field gives null. */
  readonly value: number | null;
  /** When the user leaves the field or presses Enter. */
  readonly onChange: (value: number | null) => void;
  /** The number as it stands while typing, not yet held to its bounds. */
  readonly onInput?: (value: number | null) => void;
  /** Shown behind the number, such as "h" or "%". */
  readonly unit?: ReactNode;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** At most this many decimals. Default 2. */
  readonly decimals?: number;
  readonly placeholder?: string;
};

/** A number written with the decimal sign of the user's locale. */
export function NumberField(props: NumberFieldProps) {
  const { unit, min, max, step, decimals = 2 } = props;
  return (
    <AriaNumberField
      {...ariaFieldProps(props)}
      className={ariaFieldProps({ ...props, width: props.width ?? 'narrow' }).className}
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
      formatOptions={{ maximumFractionDigits: decimals }}
      isWheelDisabled
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...(step === undefined ? {} : { step })}
    >
      <FieldLabel {...props} />
      <Group className={styles.box ?? ''}>
        <Input
          className={classNames(styles.bare, styles.number)}
          placeholder={props.placeholder ?? ''}
          autoFocus={props.autoFocus ?? false}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      </Group>
      {props.onInput !== undefined && <WhileTyping onInput={props.onInput} />}
      <FieldNotes {...props} />
    </AriaNumberField>
  );
}

function WhileTyping({ onInput }: { readonly onInput: (value: number | null) => void }) {
  const typed = useContext(NumberFieldStateContext)?.numberValue ?? Number.NaN;
  useEffect(() => onInput(Number.isNaN(typed) ? null : typed), [typed, onInput]);
  return null;
}

type MoneyFieldProps = Omit<NumberFieldProps, 'unit' | 'decimals'> & {
  /** Null before the user named one: no sign is shown. */
  readonly currency: CurrencyCode | null;
  /** Said behind the currency, such as "a month". */
  readonly per?: string;
};

/** A sum in units of a currency. */
export function MoneyField({ currency, per, ...props }: MoneyFieldProps) {
  const code = currency === null || currency === unstatedCurrency ? '' : currency;
  const unit = (
    <span>
      <span data-value>{code}</span> {per}
    </span>
  );
  return (
    <NumberField
      {...props}
      min={props.min ?? 0}
      decimals={currency === null ? 2 : minorDigits(currency)}
      {...(code === '' && per === undefined ? {} : { unit })}
    />
  );
}
