import { Archive, ArrowRight, type LucideIcon, Search, User, Zap } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { useTexts } from '../../ui/texts.tsx';
import styles from './palette.module.css';
import { type Command, rankCommands } from './rank-commands.ts';
import { recentCommands } from './recent-commands.ts';
import { useCommands } from './use-commands.ts';

const icons: Readonly<Record<Command['kind'], LucideIcon>> = {
  client: User,
  archived: Archive,
  place: ArrowRight,
  action: Zap,
};

/** The lines of the menu are never focused themselves; whoever scrolls by keyboard has to reach the menu. */
function keepReachable(menu: HTMLDivElement | null): void {
  // Once all refs are set: an Autocomplete that finds a tabindex on its menu moves no focus to the lines.
  queueMicrotask(() => menu?.setAttribute('tabindex', '0'));
}

type PaletteProps = { readonly onClose: () => void; readonly onKeys: () => void };

/** Any client and any act by a few letters; what was used lately comes first. */
export function Palette({ onClose, onKeys }: PaletteProps) {
  const { palette } = useTexts();
  const [query, setQuery] = useState('');
  const commands = useCommands(onKeys);
  const found = rankCommands(commands, query, recentCommands.ids());
  const run = (id: string) => {
    onClose();
    recentCommands.use(id);
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.modal ?? ''} data-modal>
        <Dialog className={styles.dialog ?? ''} aria-label={palette.title}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <QueryField onEscape={onClose} />
            <Menu
              ref={keepReachable}
              className={styles.menu ?? ''}
              aria-label={palette.title}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <div className={styles.empty}>{palette.noMatch}</div>}
            >
              {found.map((command) => (
                <CommandLine key={command.id} command={command} />
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function QueryField({ onEscape }: { readonly onEscape: () => void }) {
  const { palette } = useTexts();
  return (
    <SearchField
      className={styles.field ?? ''}
      aria-label={palette.placeholder}
      autoFocus
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
      }}
    >
      <Search size={16} aria-hidden />
      <Input className={styles.input ?? ''} placeholder={palette.placeholder} />
    </SearchField>
  );
}

function CommandLine({ command }: { readonly command: Command }) {
  const { palette } = useTexts();
  const Icon = icons[command.kind];
  return (
    <MenuItem id={command.id} textValue={command.label} className={styles.item ?? ''}>
      <Icon size={14} aria-hidden />
      <span
        className={styles.label}
        {...(command.kind === 'client' || command.kind === 'archived' ? { 'data-value': '' } : {})}
      >
        {command.label}
      </span>
      <span className={styles.kind}>{palette[command.kind]}</span>
    </MenuItem>
  );
}
