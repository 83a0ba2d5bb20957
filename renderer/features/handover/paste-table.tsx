import { OctagonAlert } from 'lucide-react';
import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { classNames } from '../../ui/class-names.ts';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './paste.module.css';
import type { PasteChoice, PlannedCell, planRows } from './plan-paste.ts';
import type { PastedBlock } from './use-jumps.ts';

type PasteTableProps = {
  readonly block: PastedBlock;
  readonly columns: readonly HandoverField[];
  readonly choice: PasteChoice;
  readonly setChoice: (choice: PasteChoice) => void;
  readonly planned: ReturnType<typeof planRows>;
};

const mostShown = 60;
const leftOut = '';

/** The block with the field that each of its columns goes to. */
export function PasteTable({ block, columns, choice, setChoice, planned }: PasteTableProps) {
  const { handover } = useTexts();
  const source = choice.hasNames ? block.rows.slice(1) : block.rows;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.pasteBox} tabIndex={0} aria-label={handover.paste.title}>
      <table className={styles.pasteTable}>
        <thead>
          <tr>
            {choice.targets.map((target, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
              <th scope="col" key={index}>
                <TargetChoice {...{ index, target, block, columns, choice, setChoice }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {planned.slice(0, mostShown).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
            <tr key={row}>
              {cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
                <PasteCell key={index} cell={cell} source={source[row]?.[index] ?? ''} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {planned.length > mostShown && <p className="muted">{handover.paste.furtherRows(planned.length - mostShown)}</p>}
    </section>
  );
}

type TargetChoiceProps = Omit<PasteTableProps, 'planned'> & { readonly index: number; readonly target: string | null };

function TargetChoice({ index, target, block, columns, choice, setChoice }: TargetChoiceProps) {
  const { handover } = useTexts();
  const heading = choice.hasNames ? (block.rows[0]?.[index] ?? '') : String(index + 1);
  const setTarget = (key: string) =>
    setChoice({
      ...choice,
      targets: choice.targets.map((one, at) => {
        if (at === index) return key === leftOut ? null : key;
        return one === key ? null : one;
      }),
    });
  return (
    <>
      <div className={styles.pasteHeading} data-value>
        {heading}
      </div>
      <Select
        label={handover.paste.column(heading)}
        isLabelHidden
        options={[
          { id: leftOut, label: handover.paste.leaveOut },
          ...columns.map(({ key, label }) => ({ id: key, label })),
        ]}
        value={target ?? leftOut}
        onChange={setTarget}
      />
    </>
  );
}

function PasteCell({ cell, source }: { readonly cell: PlannedCell | undefined; readonly source: string }) {
  const { handover } = useTexts();
  if (cell === undefined) return <td className={styles.leftOut}>{source}</td>;
  if (cell.typed.kind === 'fits') return <td data-value>{cell.typed.text}</td>;
  const isSecret = cell.typed.why === 'secret';
  return (
    <td className={classNames(styles.refusedCell)} title={handover.refused[cell.typed.why]}>
      <OctagonAlert size={13} aria-label={handover.refused[cell.typed.why]} />
      <span data-value>{isSecret ? '••••••' : cell.typed.text}</span>
    </td>
  );
}
