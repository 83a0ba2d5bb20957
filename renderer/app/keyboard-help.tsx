import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/marks.tsx';
import { useTexts } from '../ui/texts.tsx';
import styles from './shell.module.css';

type Line = { readonly text: string; readonly keys: readonly string[] };

/** The list of keys, opened by "?". */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useTexts();
  const texts = shell.keys;
  const mod = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
  const anywhere: readonly Line[] = [
    { text: texts.palette, keys: [mod, 'K'] },
    { text: texts.goToday, keys: ['G', 'T'] },
    { text: texts.goMatrix, keys: ['G', 'M'] },
    { text: texts.goClients, keys: ['G', 'C'] },
    { text: texts.goProspects, keys: ['G', 'P'] },
    { text: texts.goWhatIf, keys: ['G', 'W'] },
    { text: texts.goSettings, keys: ['G', 'S'] },
    { text: texts.search, keys: ['/'] },
    { text: texts.import, keys: ['I'] },
    { text: texts.addClient, keys: ['N'] },
    { text: texts.back, keys: ['Alt', '←'] },
    { text: texts.undo, keys: [mod, 'Z'] },
    { text: texts.close, keys: ['Esc'] },
    { text: texts.help, keys: ['?'] },
  ];
  const lists: readonly Line[] = [
    { text: texts.move, keys: ['↑', '↓'] },
    { text: texts.ends, keys: ['Home', 'End'] },
    { text: texts.open, keys: ['Enter'] },
  ];
  const levels: readonly Line[] = [
    { text: texts.level, keys: ['1', '2', '3', '4'] },
    { text: texts.skip, keys: ['0'] },
  ];
  return (
    <Dialog title={texts.title} isOpen onClose={onClose} isWide>
      <div className={styles.keyList}>
        <KeyGroup title={texts.anywhere} lines={anywhere} />
        <div className={styles.keyColumn}>
          <KeyGroup title={texts.lists} lines={lists} />
          <KeyGroup title={texts.levels} lines={levels} />
        </div>
      </div>
    </Dialog>
  );
}

function KeyGroup({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section className={styles.keyGroup} aria-label={title}>
      <h3>{title}</h3>
      <dl className={styles.keyGroup}>
        {lines.map((line) => (
          <div key={line.text} className={styles.keyLine}>
            <dt>{line.text}</dt>
            <dd>
              {line.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
