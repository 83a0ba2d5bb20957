import { columnsByKind } from '../../../shared/importing/columns/columns-by-kind.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';

type ColumnsTabProps = {
  readonly file: OpenFile;
  readonly preview: ReadablePreview;
  readonly session: ImportSessionState;
};

const none = '—none—';

/** Which column of the file gives which field; any of them can be another one, or none. */
export function ColumnsTab({ file, preview, session }: ColumnsTabProps) {
  const { importScreen: texts } = useTexts();
  const names: Readonly<Record<string, string>> = texts.fields;
  const fields = columnsByKind[preview.report.kind].columns
    .filter(({ type }) => type !== 'evidence')
    .map(({ field }) => field);
  const headerOf = new Map(preview.columns.map(({ field, header }) => [field, header]));
  const recognisedFirst = fields.toSorted((a, b) => Number(headerOf.has(b)) - Number(headerOf.has(a)));
  const headers = [...new Set(preview.headers.filter((header) => header.trim() !== ''))];
  const options = [{ id: none, label: texts.noColumn }, ...headers.map((header) => ({ id: header, label: header }))];
  return (
    <div className={styles.columnGrid}>
      {recognisedFirst.map((field) => (
        <ComboBox
          key={field}
          label={names[field] ?? texts.properties.other(field)}
          options={options}
          value={headerOf.get(field) ?? none}
          onChange={(header) => {
            if (header === null || header === (headerOf.get(field) ?? none)) return;
            void session.answer(file.token, { columns: { [field]: header === none ? null : header } });
          }}
        />
      ))}
    </div>
  );
}
