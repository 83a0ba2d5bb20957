import { useState } from 'react';
import type { RowAnswer } from '../../../shared/contract/row-answer-calls.ts';
import { assertNever } from '../../../shared/core/errors.ts';
import { unstatedCurrency } from '../../../shared/core/money.ts';
import { issuedStatus, type RowAsk } from '../../../shared/importing/answers/row-asks.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './answer-rows.module.css';

type Give = (answer: RowAnswer) => Promise<void>;
type AnswerFieldProps = { readonly ask: RowAsk; readonly onAnswer: Give };

/** Where a row is told what it lacks; nothing for a row that can only be ignored. */
export function AnswerField({ ask, onAnswer }: AnswerFieldProps) {
  switch (ask) {
    case 'client':
      return <ClientAnswer onAnswer={onAnswer} />;
    case 'invoice':
      return <InvoiceAnswer onAnswer={onAnswer} />;
    case 'date':
      return <DateAnswer onAnswer={onAnswer} />;
    case 'amount':
      return <AmountAnswer onAnswer={onAnswer} />;
    case 'duration':
    case 'text':
      return <TextAnswer onAnswer={onAnswer} />;
    case 'issued':
      return <IssuedAnswer onAnswer={onAnswer} />;
    case 'nothing':
      return null;
    default:
      return assertNever(ask);
  }
}

type GiveProps = { readonly onAnswer: Give };

const newClient = '—new—';

function ClientAnswer({ onAnswer }: GiveProps) {
  const { answers: texts } = useTexts().importScreen;
  const [clients] = useCall('clients.list', { includeArchived: true }, ['clients']);
  const [isNew, setIsNew] = useState(false);
  if (clients.kind !== 'ready') return null;
  if (isNew) return <TextAnswer label={texts.newClientName} onAnswer={onAnswer} isClient />;
  const options = [
    { id: newClient, label: texts.newClient },
    ...clients.value.map(({ id, name }) => ({ id: String(id), label: name })),
  ];
  const choose = (chosen: string | null) => {
    if (chosen === newClient) return setIsNew(true);
    const known = clients.value.find(({ id }) => id === chosen);
    if (known !== undefined) void onAnswer({ kind: 'client', clientId: known.id });
  };
  return (
    <ComboBox
      label={texts.client}
      isLabelHidden
      placeholder={texts.client}
      options={options}
      value={null}
      onChange={choose}
    />
  );
}

function InvoiceAnswer({ onAnswer }: GiveProps) {
  const { answers: texts } = useTexts().importScreen;
  const { money, day } = useFormatters();
  const [invoices] = useCall('imports.listOpenInvoices', {}, ['facts', 'imports']);
  if (invoices.kind !== 'ready') return null;
  if (invoices.value.length === 0) return <span className="muted">{texts.noOpenInvoice}</span>;
  const options = invoices.value.map(({ id, number, clientName, issuedOn, openMinor, currency }) => ({
    id,
    label: texts.invoiceOf({ number, client: clientName }),
    note: texts.openSince({ sum: money(openMinor, currency ?? unstatedCurrency), day: day(issuedOn) }),
  }));
  return (
    <ComboBox
      label={texts.invoice}
      isLabelHidden
      placeholder={texts.invoice}
      options={options}
      value={null}
      onChange={(invoiceId) => invoiceId !== null && void onAnswer({ kind: 'invoice', invoiceId })}
    />
  );
}

function DateAnswer({ onAnswer }: GiveProps) {
  const { answers: texts } = useTexts().importScreen;
  const [value, setValue] = useState<Parameters<typeof DateField>[0]['value']>(null);
  const give = () => value !== null && void onAnswer({ kind: 'value', value });
  return (
    <Given isReady={value !== null} onGive={give}>
      <DateField label={texts.date} isLabelHidden value={value} onChange={setValue} />
    </Given>
  );
}

function AmountAnswer({ onAnswer }: GiveProps) {
  const { answers: texts } = useTexts().importScreen;
  const [value, setValue] = useState<number | null>(null);
  const give = () => value !== null && void onAnswer({ kind: 'value', value: value.toFixed(2) });
  return (
    <Given isReady={value !== null} onGive={give}>
      <NumberField
        label={texts.amount}
        isLabelHidden
        placeholder={texts.amount}
        value={value}
        decimals={2}
        onChange={setValue}
      />
    </Given>
  );
}

function IssuedAnswer({ onAnswer }: GiveProps) {
  const { answers: texts } = useTexts().importScreen;
  return (
    <Button size="small" onPress={() => void onAnswer({ kind: 'value', value: issuedStatus })}>
      {texts.issued}
    </Button>
  );
}

type TextAnswerProps = GiveProps & { readonly label?: string; readonly isClient?: boolean };

function TextAnswer({ onAnswer, label, isClient = false }: TextAnswerProps) {
  const { answers: texts } = useTexts().importScreen;
  const [value, setValue] = useState('');
  const text = value.trim();
  const give = () => {
    if (text !== '') void onAnswer(isClient ? { kind: 'new-client', name: text } : { kind: 'value', value: text });
  };
  return (
    <Given isReady={text !== ''} onGive={give}>
      <TextField
        label={label ?? texts.value}
        isLabelHidden
        placeholder={label ?? texts.value}
        value={value}
        onChange={setValue}
        autoFocus={isClient}
      />
    </Given>
  );
}

type GivenProps = { readonly isReady: boolean; readonly onGive: () => void; readonly children: React.ReactNode };

function Given({ isReady, onGive, children }: GivenProps) {
  const { answers: texts } = useTexts().importScreen;
  return (
    <Form className={styles.given} onSubmit={onGive}>
      {children}
      <Button type="submit" size="small" isDisabled={!isReady}>
        {texts.take}
      </Button>
    </Form>
  );
}
