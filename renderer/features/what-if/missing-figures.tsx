import type { MissingFigure } from '../../../shared/simulation/verdict.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type MissingFiguresProps = { readonly view: WhatIfView; readonly missing: readonly MissingFigure[] };

const hoursOrMonths = new Set<MissingFigure>(['resellHoursPerMonth', 'rampMonths']);

/** The settings that a verdict waits for, set where they are missed. */
export function MissingFigures({ view, missing }: MissingFiguresProps) {
  const { fields } = useTexts().whatIf;
  const { update } = useSettings();
  const acts = useActs();
  return (
    <div className={styles.fields}>
      {missing.map((figure) => (
        <NumberField
          key={figure}
          label={fields[figure]}
          value={null}
          min={0}
          max={figure === 'rampMonths' ? 60 : 1e9}
          {...(hoursOrMonths.has(figure) ? {} : { unit: <span data-value>{view.currency}</span> })}
          onChange={(value) => {
            if (value !== null) void acts.run({ write: () => update({ [figure]: value }), said: null });
          }}
        />
      ))}
    </div>
  );
}
