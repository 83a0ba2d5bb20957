import { useState } from 'react';
import { worthOf } from '../../../shared/handover/section-state.ts';
import { Button } from '../../ui/button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './completeness.module.css';
import { useInventory } from './inventory-context.ts';
import { SectionStatus, Starred } from './section-status.tsx';

/** How complete the pack would be today, and what that figure is made of. */
export function Completeness() {
  const { handover } = useTexts();
  const { pct0 } = useFormatters();
  const { state } = useInventory();
  const [isOpen, setIsOpen] = useState(false);
  const pct = Math.round(state.completePct);
  return (
    <div className={styles.completeness}>
      <div className={styles.figureLine}>
        <span className={styles.figure} data-value>
          {pct0(pct)}
        </span>
        <span className="muted">{handover.completeness.title}</span>
        <Button size="small" variant="quiet" onPress={() => setIsOpen(true)}>
          {handover.completeness.details}
        </Button>
      </div>
      <meter className={styles.meter} aria-label={handover.completeness.label} value={pct} min={0} max={100} />
      {isOpen && (
        <SidePanel title={handover.completeness.made} onClose={() => setIsOpen(false)}>
          <MadeOf />
        </SidePanel>
      )}
    </div>
  );
}

type Line = {
  readonly section: ReturnType<typeof useInventory>['state']['sections'][number];
  /** Null where the section does not count. */
  readonly points: number | null;
  readonly of: number;
};

function MadeOf() {
  const { completeness: texts } = useTexts().handover;
  const number = usePoints();
  const { state } = useInventory();
  const lines = state.sections.map((section): Line => {
    const worth = worthOf(section.status);
    const weight = section.isStarred ? 2 : 1;
    return { section, points: worth === null ? null : worth * weight, of: weight };
  });
  const counted = lines.filter(({ points }) => points !== null);
  const points = counted.reduce((sum, line) => sum + (line.points ?? 0), 0);
  const of = counted.reduce((sum, line) => sum + line.of, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.madeOf} tabIndex={0} aria-label={texts.made}>
      <p>{texts.rule}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.section}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.points}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <SectionLine key={line.section.number} line={line} />
          ))}
        </tbody>
      </table>
      <p>
        <strong>{texts.sum(number(points), number(of))}</strong>
      </p>
    </section>
  );
}

function SectionLine({ line: { section, points, of } }: { readonly line: Line }) {
  const { completeness: texts } = useTexts().handover;
  const number = usePoints();
  return (
    <tr>
      <th scope="row">
        <span data-value>
          {section.number} {section.title}
        </span>{' '}
        {section.isStarred && <Starred />}
      </th>
      <td>
        <SectionStatus status={section.status} hasWord />
      </td>
      <td className={styles.points}>
        {points === null ? texts.notCounted : <span data-value>{`${number(points)} / ${of}`}</span>}
      </td>
    </tr>
  );
}

/** Points in words: whole, or with one decimal. */
function usePoints(): (value: number) => string {
  const { integer, decimal1 } = useFormatters();
  return (value) => (Number.isInteger(value) ? integer(value) : decimal1(value));
}
