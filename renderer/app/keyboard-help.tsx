import type { Catalog } from '../../shared/i18n/catalog.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/marks.tsx';
import { useTexts } from '../ui/texts.tsx';
import styles from './shell.module.css';

type Keys = Catalog['shell']['keys'];
type Line = { readonly text: string; readonly keys: readonly string[] };

/** The list of keys, opened by "?". */
export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useTexts();
  const texts = shell.keys;
  const mod = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
  return (
    <Dialog title={texts.title} isOpen onClose={onClose} isWide>
      <div className={styles.keyList}>
        <KeyGroup title={texts.anywhere} lines={anywhereLines(texts, mod)} />
        <div className={styles.keyColumn}>
          <KeyGroup title={texts.lists} lines={listLines(texts)} />
          <KeyGroup title={texts.levels} lines={levelLines(texts)} />
          <KeyGroup title={texts.inventory} lines={inventoryLines(shell, mod)} />
        </div>
      </div>
    </Dialog>
  );
}

function anywhereLines(texts: Keys, mod: string): readonly Line[] {
  return [
    { text: texts.palette, keys: [mod, 'K'] },
    { text: texts.goToday, keys: ['G', 'T'] },
    { text: texts.goMatrix, keys: ['G', 'M'] },
    { text: texts.goList, keys: ['G', 'L'] },
    { text: texts.goClients, keys: ['G', 'C'] },
    { text: texts.goProspects, keys: ['G', 'P'] },
    { text: texts.goWhatIf, keys: ['G', 'W'] },
    { text: texts.goSettings, keys: ['G', 'S'] },
    { text: texts.search, keys: ['/'] },
    { text: texts.import, keys: ['I'] },
    { text: texts.addClient, keys: ['N'] },
    { text: texts.assess, keys: ['E'] },
    { text: texts.back, keys: ['Alt', '←'] },
    { text: texts.undo, keys: [mod, 'Z'] },
    { text: texts.close, keys: ['Esc'] },
    { text: texts.help, keys: ['?'] },
  ];
}

function listLines(texts: Keys): readonly Line[] {
  return [
    { text: texts.move, keys: ['↑', '↓'] },
    { text: texts.ends, keys: ['Home', 'End'] },
    { text: texts.open, keys: ['Enter'] },
  ];
}

function levelLines(texts: Keys): readonly Line[] {
  return [
    { text: texts.level, keys: ['1', '2', '3', '4'] },
    { text: texts.skip, keys: ['0'] },
  ];
}

function inventoryLines({ keys: texts, keyNames }: Catalog['shell'], mod: string): readonly Line[] {
  return [
    { text: texts.edit, keys: ['F2'] },
    { text: texts.fillDown, keys: [mod, 'D'] },
    { text: texts.today, keys: [mod, ';'] },
    { text: texts.emptyCells, keys: [keyNames.delete] },
    { text: texts.removeRows, keys: [mod, keyNames.delete] },
    { text: texts.selectRow, keys: [keyNames.shift, keyNames.space] },
    { text: texts.selectAll, keys: [mod, 'A'] },
    { text: texts.leaveGrid, keys: ['Esc', 'Tab'] },
  ];
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
