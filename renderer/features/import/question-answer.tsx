import { useState } from 'react';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { type Choice, ChoiceRow } from '../../ui/choice-row.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Form } from '../../ui/form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';
import { ListDay } from './list-day.tsx';

type Question = ReadablePreview['report']['questions'][number];

type QuestionAnswerProps = {
  readonly question: Question;
  /** Names of the columns to choose from. */
  readonly headers: readonly string[];
  readonly onAnswer: (options: ImportOptions) => void;
};

const asData = (id: string): Choice<string> => ({ id, label: id, isData: true });

/** The answers to one question about a file; nothing for one that only points something out. */
export function QuestionAnswer({ question, headers, onAnswer }: QuestionAnswerProps) {
  const { importScreen: texts } = useTexts();
  switch (question.code) {
    case 'client-column-missing':
      return (
        <>
          <ChoiceRow
            question={texts.ask.clientColumn}
            choices={headers.map(asData)}
            onChoose={(clientColumn) => onAnswer({ clientColumn })}
          />
          <ClientOfAll onChoose={(client) => onAnswer({ client })} />
        </>
      );
    case 'clients-needed':
      return <ClientOfAll onChoose={(client) => onAnswer({ client })} />;
    case 'vat-unknown':
      return (
        <ChoiceRow<'net' | 'unknown'>
          question={texts.askVat}
          choices={[
            { id: 'net', label: texts.asNet },
            { id: 'unknown', label: texts.asUnknownVat },
          ]}
          onChoose={(vat) => onAnswer({ vat })}
        />
      );
    case 'exact-duplicates':
      return (
        <ChoiceRow<'each' | 'once'>
          question={texts.askCopies.question}
          choices={[
            { id: 'each', label: texts.askCopies.each },
            { id: 'once', label: texts.askCopies.once },
          ]}
          onChoose={(copies) => onAnswer({ copies })}
        />
      );
    case 'balances-settled':
    case 'balances-absent':
      return (
        <ChoiceRow<'settled' | 'open'>
          question={texts.askAbsent.question}
          choices={[
            { id: 'settled', label: texts.askAbsent.settled },
            { id: 'open', label: texts.askAbsent.open },
          ]}
          onChoose={(absent) => onAnswer({ absent })}
        />
      );
    case 'invoices-known':
      return (
        <ChoiceRow<'same' | 'other'>
          question={texts.askTwins.question}
          choices={[
            { id: 'same', label: texts.askTwins.same },
            { id: 'other', label: texts.askTwins.other },
          ]}
          onChoose={(twins) => onAnswer({ twins })}
        />
      );
    case 'list-day-unknown':
      return <ListDay offered={question.choices?.[0]?.options[0] ?? ''} onAnswer={onAnswer} />;
    case 'duration-unit':
      return <DurationUnit onAnswer={onAnswer} />;
    default:
      return <ListedChoices question={question} onAnswer={onAnswer} />;
  }
}

type AnswerProps = Pick<QuestionAnswerProps, 'onAnswer'>;

function DurationUnit({ onAnswer }: AnswerProps) {
  const { importScreen: texts } = useTexts();
  const { hours, minutes, seconds } = texts.choices.durationUnit;
  return (
    <ChoiceRow<'hours' | 'minutes' | 'seconds'>
      question={texts.ask.durationUnit}
      choices={[
        { id: 'hours', label: hours },
        { id: 'minutes', label: minutes },
        { id: 'seconds', label: seconds },
      ]}
      onChoose={(durationUnit) => onAnswer({ durationUnit })}
    />
  );
}

/** Choices that the file itself holds: currencies, invoices of a credit note. */
function ListedChoices({ question: { code, choices = [] }, onAnswer }: Omit<QuestionAnswerProps, 'headers'>) {
  const { importScreen: texts } = useTexts();
  return choices.map(({ about, options }) => (
    <ChoiceRow
      key={about}
      question={about === '' ? texts.askRateCurrency : texts.askCredited(about)}
      choices={options.map(asData)}
      onChoose={(choice) =>
        onAnswer(
          code === 'rate-target-unknown' ? { rateCurrency: choice as CurrencyCode } : { credits: { [about]: choice } },
        )
      }
    />
  ));
}

/** For a file of one client only, which names none: a known client, or one by its name. */
function ClientOfAll({ onChoose }: { readonly onChoose: (name: string) => void }) {
  const { importScreen: texts } = useTexts();
  const [clients] = useCall('clients.list', { includeArchived: false }, ['clients']);
  const [name, setName] = useState('');
  if (clients.kind !== 'ready') return null;
  if (clients.value.length > 0)
    return (
      <ComboBox
        label={texts.clientOfAll}
        options={clients.value.map((client) => ({ id: client.name, label: client.name }))}
        value={null}
        onChange={(chosen) => chosen !== null && onChoose(chosen)}
      />
    );
  return (
    <Form
      className={styles.vatAnswers}
      onSubmit={() => {
        if (name.trim() !== '') onChoose(name.trim());
      }}
    >
      <TextField label={texts.clientOfAll} value={name} onChange={setName} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {texts.answers.take}
      </Button>
    </Form>
  );
}
