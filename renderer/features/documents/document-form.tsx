import { useRef, useState } from 'react';
import type { DocumentField, DocumentPreview, StoredDocument } from '../../../shared/contract/document-calls.ts';
import { classNames } from '../../ui/class-names.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { AnswerField } from './answer-field.tsx';
import styles from './documents.module.css';
import { FindingList } from './finding-list.tsx';
import { PreFlightList } from './pre-flight-list.tsx';
import type { DocumentEditor } from './use-document-editor.ts';
import { WordingSection } from './wording-section.tsx';

type DocumentFormProps = {
  readonly document: StoredDocument;
  readonly editor: DocumentEditor;
  readonly preview: DocumentPreview;
};

/** What a document asks for; beside it, of letters that end an agreement, what has to be checked before they are sent. */
export function DocumentForm({ document, editor, preview }: DocumentFormProps) {
  const { preFlight: texts } = useTexts();
  const [tab, setTab] = useState<'letter' | 'checks'>('letter');
  const isAskedFirst = useAskedFirst(preview.fields);
  const facts = <FactsForm editor={editor} preview={preview} isAskedFirst={isAskedFirst} />;
  const { preFlight } = preview;
  if (preFlight === null) return <div className={styles.form}>{facts}</div>;
  const list = (
    <PreFlightList
      preFlight={preFlight}
      documentId={document.id}
      clientId={document.clientId}
      onToLetter={() => setTab('letter')}
      onOneByOne={() => editor.answer('checksDone', 'no')}
    />
  );
  const openCount = preFlight.checks.filter(({ isSettled }) => !isSettled).length;
  return (
    <div className={styles.form}>
      <Tabs
        label={texts.title}
        tabs={[
          { id: 'letter', label: texts.tabFacts, content: <div className={styles.tab}>{facts}</div> },
          {
            id: 'checks',
            label: texts.title,
            ...(preFlight.isSettled ? {} : { count: openCount }),
            content: list,
          },
        ]}
        selected={tab}
        onChange={setTab}
      />
    </div>
  );
}

type FactsFormProps = Omit<DocumentFormProps, 'document'> & { readonly isAskedFirst: (key: string) => boolean };

/** What is missing first, then words to look at, then everything else by parts, then the wording. */
function FactsForm({ editor, preview, isAskedFirst }: FactsFormProps) {
  const { documents } = useTexts();
  const { editor: texts } = documents;
  const first = preview.fields.filter(({ key }) => isAskedFirst(key));
  const title = preview.missingCount === 0 ? texts.complete : texts.missing(preview.missingCount);
  return (
    <>
      {first.length === 0 ? (
        <h2>
          <span role="status">{title}</span>
        </h2>
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
    </>
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
