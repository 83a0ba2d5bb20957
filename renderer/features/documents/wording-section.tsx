import { memo, useState } from 'react';
import type { DocumentParagraph } from '../../../shared/contract/document-calls.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './documents.module.css';
import type { DocumentEditor } from './use-document-editor.ts';

type WordingSectionProps = {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly editor: DocumentEditor;
};

/** Every paragraph of the letter, each of which can be put in other words and back. */
export function WordingSection({ paragraphs, editor }: WordingSectionProps) {
  const { documents } = useTexts();
  return (
    <section className={styles.group} aria-label={documents.editor.wording}>
      <h2>{documents.editor.wording}</h2>
      {paragraphs
        .filter(({ text, isEdited }) => isEdited || (text !== null && text !== ''))
        .map((paragraph) => (
          <ParagraphWording
            key={paragraph.part}
            {...paragraph}
            typed={editor.edits[paragraph.part]}
            onReword={editor.reword}
          />
        ))}
    </section>
  );
}

type ParagraphWordingProps = DocumentParagraph & {
  readonly typed: string | undefined;
  readonly onReword: DocumentEditor['reword'];
};

/** Drawn anew only where something of it changed. */
const ParagraphWording = memo(AnyParagraphWording);

function AnyParagraphWording({ part, label, text, isEdited, typed, onReword }: ParagraphWordingProps) {
  const { documents } = useTexts();
  const { editor: texts } = documents;
  const [isOpen, setIsOpen] = useState(isEdited);
  const close = () => {
    setIsOpen(false);
    if (isEdited) onReword(part, null);
  };
  return (
    <div className={styles.paragraph}>
      <div className={styles.paragraphHead}>
        <h3>{label}</h3>
        {isEdited && <Tag tone="watch">{texts.edited}</Tag>}
        <Button size="small" variant="quiet" onPress={isOpen ? close : () => setIsOpen(true)}>
          {isOpen ? texts.takeBack : texts.reword}
        </Button>
      </div>
      {isOpen ? (
        <TextArea
          label={label}
          isLabelHidden
          rows={4}
          value={typed ?? text ?? ''}
          onChange={(next) => onReword(part, next)}
        />
      ) : (
        <p className={styles.paragraphText} data-value>
          {text}
        </p>
      )}
    </div>
  );
}
