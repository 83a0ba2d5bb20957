import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';
import { ListDayValue } from './list-day.tsx';

type HowReadTabProps = {
  readonly file: OpenFile;
  readonly preview: ReadablePreview;
  readonly session: ImportSessionState;
};

type Detected = ReadablePreview['detected'][number];

/** Every property that was found in the file, why, and a way to correct it. */
export function HowReadTab({ file, preview, session }: HowReadTabProps) {
  const { importScreen: texts } = useTexts();
  return (
    <table className={styles.detected}>
      <thead>
        <tr>
          <th scope="col">{texts.property}</th>
          <th scope="col">{texts.value}</th>
          <th scope="col">{texts.reason}</th>
        </tr>
      </thead>
      <tbody>
        {preview.detected.map((found) => (
          <tr key={found.property}>
            <th scope="row">
              <PropertyName property={found.property} />
            </th>
            <td>
              <PropertyValue found={found} onAnswer={(options) => void session.answer(file.key, options)} />
            </td>
            <td className={styles.reason}>{found.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PropertyName({ property }: { readonly property: string }) {
  const name = usePropertyName();
  return name(property);
}

function usePropertyName(): (property: string) => string {
  const { importScreen: texts } = useTexts();
  const names: Readonly<Record<string, unknown>> = texts.properties;
  const fields: Readonly<Record<string, string>> = texts.fields;
  return (property) => {
    const [base = property, field] = property.split('.');
    const name = names[base];
    const text = typeof name === 'string' ? name : texts.properties.other(base);
    return field === undefined ? text : texts.properties.ofField({ property: text, field: fields[field] ?? field });
  };
}

type PropertyValueProps = { readonly found: Detected; readonly onAnswer: (options: ImportOptions) => void };

function PropertyValue({ found, onAnswer }: PropertyValueProps) {
  const { importScreen: texts } = useTexts();
  const nameOf = usePropertyName();
  const { property, value } = found;
  if (property === 'headerRow' && Number(value) > 0) {
    return (
      <NumberField
        label={texts.properties.headerRow}
        isLabelHidden
        value={Number(value)}
        min={1}
        decimals={0}
        onChange={(headerRow) => headerRow !== null && headerRow !== Number(value) && onAnswer({ headerRow })}
      />
    );
  }
  if (property === 'listDay') return <ListDayValue value={value} onAnswer={onAnswer} />;
  if (property === 'currency') return <CurrencyValue value={value} onAnswer={onAnswer} />;
  if (isIndifferent(found)) return <span className="muted">{texts.indifferent}</span>;
  const options = choicesOf(texts.choices, found);
  if (options.length > 1) {
    return (
      <Select
        label={nameOf(property)}
        isLabelHidden
        options={options}
        value={value}
        onChange={(choice) => choice !== value && onAnswer(toOptions(property, choice))}
      />
    );
  }
  const tools: Readonly<Record<string, string>> = texts.tools;
  const tool = property === 'source' ? tools[value] : undefined;
  return tool ?? options[0]?.label ?? <span data-value>{value}</span>;
}

/** No value of the file could be read in two ways, so there is nothing to choose. */
function isIndifferent({ property, alternatives }: Detected): boolean {
  return /^(?:dateOrder|decimal)(?:\.|$)/.test(property) && alternatives.length === 0;
}

type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The value with what could be chosen instead, each by its name. */
function choicesOf(choices: Choices, { property, value, alternatives }: Detected) {
  const [base = property] = property.split('.');
  const labels = choices[base];
  if (labels === undefined) return [];
  const ids = Object.keys(labels).filter((id) => id === value || alternatives.includes(id));
  return ids.map((id) => ({ id, label: labels[id] ?? id }));
}

/** One column has its own date order or decimal sign; a property without a column holds for all. */
function toOptions(property: string, choice: string): ImportOptions {
  const [base = property, field] = property.split('.');
  if (field === undefined) return { [base]: choice };
  const byField = { dateOrder: 'dateOrders', decimal: 'decimals' }[base];
  return byField === undefined ? {} : { [byField]: { [field]: choice } };
}

type CurrencyValueProps = { readonly value: string; readonly onAnswer: PropertyValueProps['onAnswer'] };

function CurrencyValue({ value, onAnswer }: CurrencyValueProps) {
  const { importScreen: texts } = useTexts();
  const { currencies } = usePlaces();
  const isKnown = currencies.some(({ id }) => id === value);
  const options = isKnown || value === '' ? currencies : [{ id: value, label: value }, ...currencies];
  return (
    <ComboBox
      label={texts.properties.currency}
      isLabelHidden
      options={options}
      value={value === '' ? null : value}
      onChange={(choice) => choice !== null && choice !== value && onAnswer({ currency: choice as CurrencyCode })}
    />
  );
}
