import { useRef } from 'react';
import type { DocumentField, DocumentPreview } from '../../../shared/contract/document-calls.ts';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import { AnswerField } from './answer-field.tsx';
import styles from './documents.module.css';
import { FindingList } from './finding-list.tsx';
import type { DocumentEditor } from './use-document-editor.ts';
import { WordingSection } from './wording-section.tsx';

type DocumentFormProps = { readonly editor: DocumentEditor; readonly preview: DocumentPreview };

/** What is missing first, then words to look at, then everything else by parts, then the wording. */
export function DocumentForm({ editor, preview }: DocumentFormProps) {
  const { documents } = useTexts();
  const { editor: texts } = documents;
  const isAskedFirst = useAskedFirst(preview.fields);
  const first = preview.fields.filter(({ key }) => isAskedFirst(key));
  const title = preview.missingCount === 0 ? texts.complete : texts.missing(preview.missingCount);
  return (
    <div className={styles.form}>
      {first.length === 0 ? (
        <p className={styles.status} role="status">
          {title}
        </p>
      ) : (
        <section className={classNames(styles.first, preview.missingCount > 0 && styles.missing)} aria-label={title}>
          <h2>{title}</h2>
          {preview.missingCount > 0 && <p className={styles.quiet}>{texts.gaps}</p>}
          {first.map((field) => (
            <Answer key={field.key} field={field} editor={editor} />
          ))}
        </section>
      )}
      <FindingList findings={preview.findings} />
      {preview.notices.length > 0 && (
        <ul className={styles.notices}>
          {preview.notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      {groupByPart(preview.fields.filter(({ key }) => !isAskedFirst(key))).map(({ label, fields }) => (
        <section key={label} className={styles.group} aria-label={label}>
          <h3>{label}</h3>
          {fields.map((field) => (
            <Answer key={field.key} field={field} editor={editor} />
          ))}
        </section>
      ))}
      {preview.paragraphs.length > 0 && <WordingSection paragraphs={preview.paragraphs} editor={editor} />}
    </div>
  );
}

/** What was once missing stays on top while the document is open: a field that moved would lose the hand that types. */
function useAskedFirst(fields: readonly DocumentField[]): (key: string) => boolean {
  const asked = useRef(new Set<string>());
  for (const { key, isMissing } of fields) if (isMissing) asked.current.add(key);
  return (key) => asked.current.has(key);
}

function Answer({ field, editor }: { readonly field: DocumentField; readonly editor: DocumentEditor }) {
  return <AnswerField field={field} answer={editor.answers[field.key]} onAnswer={editor.answer} />;
}

type Group = { readonly label: string; readonly fields: readonly DocumentField[] };

function groupByPart(fields: readonly DocumentField[]): readonly Group[] {
  const labels = [...new Set(fields.map(({ partLabel }) => partLabel))];
  return labels.map((label) => ({ label, fields: fields.filter(({ partLabel }) => partLabel === label) }));
}
