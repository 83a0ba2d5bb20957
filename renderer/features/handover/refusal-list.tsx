import { useTexts } from '../../ui/texts.tsx';
import styles from './handover.module.css';
import type { planRows } from './plan-paste.ts';
import type { RefusedWhy } from './read-typed.ts';

/** A cell of the block that its field does not take. */
export type Refusal = {
  readonly row: number;
  readonly column: string;
  /** Not shown where it looks like a secret. */
  readonly text: string;
  readonly why: RefusedWhy;
};

const mostShown = 8;

/** The cells of a block that their fields refuse, with the line they stand in. */
export function listRefusals(planned: ReturnType<typeof planRows>): readonly Refusal[] {
  return planned.flatMap((cells, index) =>
    cells.flatMap((cell): readonly Refusal[] => {
      if (cell === undefined || cell.typed.kind === 'fits') return [];
      const { text, why } = cell.typed;
      return [{ row: index + 1, column: cell.field.label, text, why }];
    }),
  );
}

/** Which cells do not fit, and why. */
export function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const { handover } = useTexts();
  return (
    <ul className={styles.refusals}>
      {refusals.slice(0, mostShown).map(({ row, column, text, why }) => (
        <li key={`${row} ${column}`}>
          <strong data-value>{handover.paste.refusedCell(row, column)}</strong>{' '}
          {why !== 'secret' && <span data-value>“{text}”</span>} {handover.refused[why]}
        </li>
      ))}
      {refusals.length > mostShown && <li>{handover.paste.furtherRefused(refusals.length - mostShown)}</li>}
    </ul>
  );
}
