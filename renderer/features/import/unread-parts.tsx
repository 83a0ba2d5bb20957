import type { UnreadPart } from '../../client/import-session.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

type UnreadPartsProps = { readonly parts: readonly UnreadPart[]; readonly onRead: (part: UnreadPart) => void };

/** Sheets and members of archives that are not read, each with the reason. */
export function UnreadParts({ parts, onRead }: UnreadPartsProps) {
  const { importScreen: texts, errors } = useTexts();
  if (parts.length === 0) return null;
  return (
    <section className={styles.unread} aria-label={texts.unread.title}>
      <h2>{texts.unread.title}</h2>
      <ul>
        {parts.map((unread) => (
          <li key={`${unread.token} ${unread.part}`}>
            <PartName file={unread.file} part={unread.part} />{' '}
            <span className="muted">{unread.code === null ? texts.unread.why[unread.why] : errors[unread.code]}</span>{' '}
            {unread.why === 'hidden' && (
              <Button size="small" onPress={() => onRead(unread)}>
                {texts.unread.read}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartName({ file, part }: { readonly file: string; readonly part: string }) {
  const { importScreen: texts } = useTexts();
  return <span data-value>{part === '' ? file : texts.unread.partOf({ part, file })}</span>;
}
