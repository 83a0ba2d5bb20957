import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './overlay.module.css';
import { useTexts } from './texts.tsx';

type SidePanelProps = {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the lower edge, the main one last. */
  readonly footer?: ReactNode;
  readonly isWide?: boolean;
};

const firstField = 'input, textarea, [role=spinbutton], button:not([data-close] *)';
/** Within a part marked so, where the panel doesn't begin with what is to be filled in first. */
const markedField = '[data-focus-first] :is(input, button)';

/** A drawer at the right edge. The page beside it stays usable; Escape closes it and gives the focus back. */
export function SidePanel({ title, onClose, children, footer, isWide = false }: SidePanelProps) {
  const { common } = useTexts();
  const titleId = useId();
  const { panel, body } = usePanelFocus();
  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={classNames(styles.panel, isWide && styles.panelWide)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <IconButton icon={X} label={common.close} onPress={onClose} />
      </div>
      <div className={styles.body} ref={body}>
        {children}
      </div>
      {footer !== undefined && <div className={styles.foot}>{footer}</div>}
    </div>
  );
}

/** Puts the focus on the first field, and gives it back to where it was when the panel closes. */
function usePanelFocus() {
  const panel = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (body.current?.contains(before) !== true) {
      const find = (selector: string) => body.current?.querySelector<HTMLElement>(selector);
      (find(markedField) ?? find(firstField) ?? panel.current)?.focus();
    }
    return () => {
      const isUsable = before instanceof HTMLElement && before.isConnected && before !== document.body;
      const back = isUsable ? before : document.querySelector('main');
      back?.focus({ preventScroll: true });
    };
  }, []);
  return { panel, body };
}
