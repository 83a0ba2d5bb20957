import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { useCall } from '../../client/loaded-store.ts';
import { ChoiceRow } from '../../ui/choice-row.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';

type QuestionsTabProps = {
  readonly file: OpenFile;
  readonly preview: ReadablePreview;
  readonly session: ImportSessionState;
};

/** Line numbers that are named; more are counted. */
const rowsNamed = 12;

/** What is worth a look; nothing of it stops the import. */
export function QuestionsTab({ file, preview, session }: QuestionsTabProps) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const headers = preview.headers.filter((header) => header.trim() !== '');
  return (
    <ul className={styles.questions}>
      {preview.report.questions.map(({ code, text, rows }) => (
        <li key={`${code} ${text}`} className={styles.question}>
          <p>{text}</p>
          {rows.length > 0 && (
            <p className="muted">
              {texts.questionRows(rows.slice(0, rowsNamed).map(integer).join(', '))}{' '}
              {rows.length > rowsNamed && texts.rowsMore(rows.length - rowsNamed)}
            </p>
          )}
          {code === 'client-column-missing' && (
            <ChoiceRow
              question={texts.ask.clientColumn}
              choices={headers.map((id) => ({ id, label: id, isData: true }))}
              onChoose={(clientColumn) => void session.answer(file.key, { clientColumn })}
            />
          )}
          {code === 'client-column-missing' && (
            <ClientOfAll onChoose={(client) => void session.answer(file.key, { client })} />
          )}
          {code === 'vat-unknown' && (
            <ChoiceRow<'net' | 'unknown'>
              question={texts.askVat}
              choices={[
                { id: 'net', label: texts.asNet },
                { id: 'unknown', label: texts.asUnknownVat },
              ]}
              onChoose={(vat) => void session.answer(file.key, { vat })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** For a file of one client only, which names none. */
function ClientOfAll({ onChoose }: { readonly onChoose: (name: string) => void }) {
  const { importScreen: texts } = useTexts();
  const [clients] = useCall('clients.list', { includeArchived: false }, ['clients']);
  if (clients.kind !== 'ready' || clients.value.length === 0) return null;
  return (
    <ComboBox
      label={texts.clientOfAll}
      options={clients.value.map(({ name }) => ({ id: name, label: name }))}
      value={null}
      onChange={(name) => name !== null && onChoose(name)}
    />
  );
}
