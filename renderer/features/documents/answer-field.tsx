import { memo } from 'react';
import type { DocumentField } from '../../../shared/contract/document-calls.ts';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';

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

function AnyAnswerField({ field, answer, onAnswer: answerTo }: AnswerFieldProps) {
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
