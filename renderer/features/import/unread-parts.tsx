import type { UnreadPart } from '../../client/import-session.ts';
import { useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

/** Sheets and members of archives that are not read, each with the reason. */
export function UnreadParts({ parts }: { readonly parts: readonly UnreadPart[] }) {
  const { importScreen: texts, errors } = useTexts();
  if (parts.length === 0) return null;
  return (
    <section className={styles.unread} aria-label={texts.unread.title}>
      <h2>{texts.unread.title}</h2>
      <ul>
        {parts.map(({ file, part, why, code }) => (
          <li key={`${file} ${part}`}>
            <span data-value>{part === '' ? file : texts.unread.partOf({ part, file })}</span>{' '}
            <span className="muted">{code === null ? texts.unread.why[why] : errors[code]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
