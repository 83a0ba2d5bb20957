import type { DocumentFinding } from '../../../shared/contract/document-calls.ts';
import { classNames } from '../../ui/class-names.ts';
import { Tag } from '../../ui/tag.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './documents.module.css';

type FindingListProps = { readonly findings: readonly DocumentFinding[] };

/** Words that should not be printed, those that must not first, each with what to write instead. */
export function FindingList({ findings }: FindingListProps) {
  const { documents } = useTexts();
  const { editor: texts } = documents;
  if (findings.length === 0) return null;
  const ordered = findings.toSorted((a, b) => Number(b.severity === 'block') - Number(a.severity === 'block'));
  return (
    <section aria-label={texts.words}>
      <h2>{texts.words}</h2>
      {ordered.map(({ rule, part, partLabel, words, severity, advice }) => (
        <div
          key={`${part} ${rule} ${words}`}
          className={classNames(styles.finding, severity === 'block' && styles.blocking)}
        >
          <span className={styles.status}>
            <Tag tone={severity === 'block' ? 'danger' : 'watch'}>
              {severity === 'block' ? texts.blocks : texts.warns}
            </Tag>
            <span>{partLabel}</span>
            {words !== '' && (
              <span className={styles.findingWords} data-value>
                {texts.quoted(words)}
              </span>
            )}
          </span>
          <span>{advice}</span>
        </div>
      ))}
    </section>
  );
}
