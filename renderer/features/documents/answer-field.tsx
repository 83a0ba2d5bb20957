import { memo } from 'react';
import type { DocumentField } from '../../../shared/contract/document-calls.ts';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './documents.module.css';

type AnswerFieldProps = {
  readonly field: DocumentField;
  /** What was typed; undefined where nothing was. */
  readonly answer: string | undefined;
  readonly onAnswer: (key: string, value: string) => void;
};

/** One question of a document, in the control that fits its kind. Drawn anew only where something of it changed. */
export const AnswerField = memo(AnyAnswerField, looksTheSame);

function looksTheSame(before: AnswerFieldProps, after: AnswerFieldProps): boolean {
  return (
    before.answer === after.answer &&
    before.onAnswer === after.onAnswer &&
    JSON.stringify(before.field) === JSON.stringify(after.field)
  );
}

function AnyAnswerField(props: AnswerFieldProps) {
  if (props.field.offers.length === 0) return <Control {...props} />;
  return (
    <div>
      <Control {...props} />
      <Offers {...props} />
    </div>
  );
}

/** What the log holds for an answer, with where it comes from: taken over by a press, never by itself. */
function Offers({ field, answer, onAnswer }: AnswerFieldProps) {
  const { documents } = useTexts();
  const value = answer ?? field.value ?? '';
  return field.offers
    .filter((offer) => offer.value !== value)
    .map((offer) => (
      <p key={offer.value} className={styles.offer}>
        <Link onPress={() => onAnswer(field.key, offer.value)}>{documents.editor.takeOver}</Link>
        <span data-value>{offer.source}</span>
      </p>
    ));
}

function Control({ field, answer, onAnswer: answerTo }: AnswerFieldProps) {
  const { documents } = useTexts();
  const onAnswer = (value: string) => answerTo(field.key, value);
  const { kind, label, hint, isRequired, options } = field;
  const value = answer ?? field.value ?? '';
  const shared = { label, isRequired, ...(hint === null ? {} : { description: hint }) };
  if (kind === 'date') {
    return (
      <DateField
        {...shared}
        width="medium"
        value={parseCalendarDate(value) ?? null}
        onChange={(date) => onAnswer(date ?? '')}
      />
    );
  }
  if (kind === 'choice') {
    return (
      <Select
        {...shared}
        options={options.map((option) => ({ id: option.value, label: option.label }))}
        value={value === '' ? null : value}
        onChange={onAnswer}
        placeholder={documents.editor.choose}
      />
    );
  }
  if (kind === 'lines') return <TextArea {...shared} value={value} onChange={onAnswer} rows={3} />;
  return (
    <TextField
      {...shared}
      value={value}
      onChange={onAnswer}
      {...(kind === 'count' || kind === 'time' ? { width: 'narrow' as const } : {})}
    />
  );
}
