import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useSaving } from './save-context.ts';

type SettingTextProps = {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly toChange: (value: string | null) => SettingsChange;
  /** What is wrong with a value; such a value isn't stored. */
  readonly check?: (value: string) => string | undefined;
  readonly type?: 'text' | 'email' | 'tel';
  readonly isLong?: boolean;
};

/** Stored while typing, once the hand rests; emptied means not set. */
const restMs = 500;

/** A line of text that saves itself. */
export function SettingText(props: SettingTextProps) {
  const { label, value, toChange, check, type, isLong = false } = props;
  const { errors } = useTexts();
  const { save } = useSaving();
  const [typed, setTyped] = useState(value ?? '');
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const stored = useRef(value ?? '');
  const wrong = typed.trim() === '' ? undefined : check?.(typed);
  const store = async () => {
    const text = typed.trim();
    if (wrong !== undefined || text === stored.current) return;
    stored.current = text;
    const failure = await save(toChange(text === '' ? null : text));
    setRefused(failure === undefined ? undefined : errors[failure.code]);
  };
  const latest = useRef(store);
  latest.current = store;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wait begins anew with each letter
  useEffect(() => {
    const timer = setTimeout(() => void latest.current(), restMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => void latest.current(), []);
  const described = props.description === undefined ? {} : { description: props.description };
  const shared = {
    ...described,
    label,
    value: typed,
    onChange: setTyped,
    onBlur: () => void store(),
    error: wrong ?? refused,
  };
  return isLong ? <TextArea {...shared} rows={2} /> : <TextField {...shared} type={type ?? 'text'} />;
}

type SettingNumberProps = {
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly toChange: (value: number | null) => SettingsChange;
  readonly unit?: ReactNode;
  readonly min?: number;
  readonly max: number;
  readonly decimals?: number;
  /** False: an emptied field is wrong instead of not set. */
  readonly mayBeEmpty?: boolean;
};

/** A figure that saves itself when the field is left; out of range it stays, marked, and isn't stored. */
export function SettingNumber(props: SettingNumberProps) {
  const { value, toChange, min = 0, max, mayBeEmpty = true } = props;
  const { errors, settings: texts } = useTexts();
  const { integer } = useFormatters();
  const { save } = useSaving();
  const [typed, setTyped] = useState(value);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  useEffect(() => setTyped(value), [value]);
  const isOutside = typed === null ? !mayBeEmpty : typed < min || typed > max;
  const change = async (next: number | null) => {
    setTyped(next);
    setRefused(undefined);
    if (next === value || (next === null ? !mayBeEmpty : next < min || next > max)) return;
    const failure = await save(toChange(next));
    if (failure !== undefined) setRefused(errors[failure.code]);
  };
  return (
    <NumberField
      label={props.label}
      value={typed}
      width="full"
      decimals={props.decimals ?? 2}
      error={isOutside ? texts.outOfRange({ min: integer(min), max: integer(max) }) : refused}
      onChange={(next) => void change(next)}
      {...(props.description === undefined ? {} : { description: props.description })}
      {...(props.unit === undefined ? {} : { unit: props.unit })}
    />
  );
}
