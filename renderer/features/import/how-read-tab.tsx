import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';

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
              <PropertyValue found={found} onAnswer={(options) => void session.answer(file.token, options)} />
            </td>
            <td className={styles.reason}>{found.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PropertyName({ property }: { readonly property: string }) {
  const { importScreen: texts } = useTexts();
  const [base = property, field] = property.split('.');
  const names: Readonly<Record<string, unknown>> = texts.properties;
  const fields: Readonly<Record<string, string>> = texts.fields;
  const name = names[base];
  const text = typeof name === 'string' ? name : texts.properties.other(base);
  return field === undefined ? text : texts.properties.ofField({ property: text, field: fields[field] ?? field });
}

type PropertyValueProps = { readonly found: Detected; readonly onAnswer: (options: ImportOptions) => void };

const choosable = ['kind', 'dateOrder', 'decimal', 'delimiter', 'encoding'] as const;

function PropertyValue({ found, onAnswer }: PropertyValueProps) {
  const { importScreen: texts } = useTexts();
  const [base] = found.property.split('.');
  const property = choosable.find((candidate) => candidate === base);
  if (property !== undefined) {
    const labels: Readonly<Record<string, string>> = texts.choices[property];
    return (
      <Select
        label={texts.properties[property]}
        isLabelHidden
        options={Object.entries(labels).map(([id, label]) => ({ id, label }))}
        value={found.value}
        onChange={(choice) => onAnswer({ [property]: choice })}
      />
    );
  }
  if (base === 'headerRow') {
    return (
      <NumberField
        label={texts.properties.headerRow}
        isLabelHidden
        value={Number(found.value)}
        min={1}
        decimals={0}
        onChange={(headerRow) => headerRow !== null && headerRow !== Number(found.value) && onAnswer({ headerRow })}
      />
    );
  }
  const tools: Readonly<Record<string, string>> = texts.tools;
  const tool = base === 'source' ? tools[found.value] : undefined;
  return tool ?? <span data-value>{found.value}</span>;
}
