import { useState } from 'react';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { assertNever } from '../../../shared/core/errors.ts';
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
    case 'list-day-unknown':
      return <ListDay offered={question.choices?.[0]?.options[0] ?? ''} onAnswer={onAnswer} />;
    case 'vat-unknown':
    case 'exact-duplicates':
    case 'balances-settled':
    case 'balances-absent':
    case 'invoices-known':
    case 'hours-known':
    case 'payments-known':
    case 'duration-unit':
      return <NamedChoices code={question.code} onAnswer={onAnswer} />;
    default:
      return <ListedChoices question={question} onAnswer={onAnswer} />;
  }
}

type AnswerProps = Pick<QuestionAnswerProps, 'onAnswer'>;

type NamedQuestion =
  | 'vat-unknown'
  | 'exact-duplicates'
  | 'balances-settled'
  | 'balances-absent'
  | 'invoices-known'
  | 'hours-known'
  | 'payments-known'
  | 'duration-unit';

/** Choices that are the same for every file: how its rows are to be read. */
function NamedChoices({ code, onAnswer }: AnswerProps & { readonly code: NamedQuestion }) {
  const { importScreen: texts } = useTexts();
  const row = <Id extends string>(
    named: { readonly question: string } & Readonly<Record<Id, string>>,
    ids: readonly Id[],
    toOptions: (id: Id) => ImportOptions,
  ) => (
    <ChoiceRow<Id>
      question={named.question}
      choices={ids.map((id) => ({ id, label: named[id] }))}
      onChoose={(id) => onAnswer(toOptions(id))}
    />
  );
  switch (code) {
    case 'vat-unknown': {
      const named = { question: texts.askVat, net: texts.asNet, unknown: texts.asUnknownVat };
      return row(named, ['net', 'unknown'], (vat) => ({ vat }));
    }
    case 'exact-duplicates':
      return row(texts.askCopies, ['each', 'once'], (copies) => ({ copies }));
    case 'balances-settled':
    case 'balances-absent':
      return row(texts.askAbsent, ['settled', 'open'], (absent) => ({ absent }));
    case 'invoices-known':
      return row(texts.askTwins, ['same', 'other'], (twins) => ({ twins }));
    case 'hours-known':
      return row(texts.askTwinHours, ['same', 'other'], (twins) => ({ twins }));
    case 'payments-known':
      return row(texts.askTwinPayments, ['same', 'other'], (twins) => ({ twins }));
    case 'duration-unit': {
      const named = { question: texts.ask.durationUnit, ...texts.choices.durationUnit };
      return row(named, ['hours', 'minutes', 'seconds'], (durationUnit) => ({ durationUnit }));
    }
    default:
      return assertNever(code);
  }
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
