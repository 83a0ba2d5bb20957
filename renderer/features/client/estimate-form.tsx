import { useState } from 'react';
import type { EstimateFigure } from '../../../shared/contract/book-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { Form } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './small-form.module.css';
import { SmallFormButtons } from './small-form-buttons.tsx';

type EstimateFormProps = {
  readonly currency: CurrencyCode;
  /** Value in currency units, minutes or percent, by the figure. */
  readonly onSave: (figure: EstimateFigure, value: number) => void;
  readonly onCancel: () => void;
};

const minutesPerHour = 60;

const hourFigures: readonly EstimateFigure[] = ['minutesPerYear', 'unloggedMinutesPerYear'];
const figures = [
  'revenuePerYear',
  'minutesPerYear',
  'unloggedMinutesPerYear',
  'passThroughSharePct',
] as const satisfies readonly EstimateFigure[];

/** A figure typed in where no rows tell it. */
export function EstimateForm({ currency, onSave, onCancel }: EstimateFormProps) {
  const { client, common } = useTexts();
  const { estimates: texts } = client;
  const [figure, setFigure] = useState<EstimateFigure>('revenuePerYear');
  const [value, setValue] = useState<number | null>(null);
  const [isTried, setIsTried] = useState(false);
  const isShare = figure === 'passThroughSharePct';
  const isHours = hourFigures.includes(figure);
  const error = value === null ? texts.valueNeeded : isShare && value > 100 ? texts.shareTooLarge : undefined;
  return (
    <Form
      className={styles.form}
      onSubmit={() => {
        setIsTried(true);
        if (value !== null && error === undefined) onSave(figure, isHours ? value * minutesPerHour : value);
      }}
    >
      <Select
        label={texts.figure}
        options={figures.map((id) => ({ id, label: texts[id] }))}
        value={figure}
        onChange={setFigure}
      />
      <NumberField
        label={texts.value}
        value={value}
        onChange={setValue}
        unit={isShare ? texts.unitPct : isHours ? texts.unitHours : currency}
        min={0}
        error={isTried ? error : undefined}
        autoFocus
        width="full"
      />
      <SmallFormButtons submit={common.save} onCancel={onCancel} />
    </Form>
  );
}
