import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './figure-link.module.css';
import { useTexts } from './texts.tsx';

type FigureLinkProps = {
  /** What the figure is, with its value, such as "Revenue 18,000". */
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A figure that opens the rows it comes from. Looks like the figure until it is pointed at. */
export function FigureLink({ label, onPress, children }: FigureLinkProps) {
  const { kit } = useTexts();
  return (
    <Button className={styles.figure ?? ''} aria-label={kit.openRows(label)} onPress={onPress} data-value>
      {children}
    </Button>
  );
}

/** Text that leads to another place of the app. */
export function Link({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <Button className={styles.link ?? ''} onPress={onPress}>
      {children}
    </Button>
  );
}
