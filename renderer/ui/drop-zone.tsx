import { FileDown } from 'lucide-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './drop-zone.module.css';

type DropZoneProps = {
  /** What may be dropped here. */
  readonly label: string;
  readonly onDrop: (files: readonly File[]) => void;
  /** Buttons for those who don't drop: choose, paste. */
  readonly children?: ReactNode;
  /** One line high, for a page whose content is elsewhere. */
  readonly isCompact?: boolean;
};

/** A place to drop files from the desktop, with other ways beside it. */
export function DropZone({ label, onDrop, children, isCompact = false }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  const holdsFiles = (event: DragEvent) => [...event.dataTransfer.types].includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by keyboard
    <div
      className={classNames(styles.zone, isCompact && styles.compact, isOver && styles.over)}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onDrop(files);
      }}
    >
      <FileDown size={isCompact ? 16 : 24} strokeWidth={1.5} className={styles.icon} aria-hidden />
      <span className={styles.label}>{label}</span>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
