import { useState } from 'react';
import {
  enterableMetrics,
  foregroundMetrics,
  type MetricId,
} from '../../../shared/scorecard/metrics/metric-definitions.ts';
import { parseServiceHours } from '../../../shared/scorecard/metrics/service-hours.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './scorecard.module.css';

const choices = enterableMetrics.filter((metric) => !foregroundMetrics.includes(metric));

/** Which metrics the user types in, and the hours of service by which a contact counts as after hours. */
export function GridSettings() {
  const { grid: texts, metrics } = useTexts().history;
  const { settings, update } = useSettings();
  const { run } = useActs();
  const on = new Set<MetricId>(settings.scorecardMetrics);
  const toggle = (metric: MetricId, isOn: boolean) => {
    const next = choices.filter((one) => (one === metric ? isOn : on.has(one)));
    void run({ write: () => update({ scorecardMetrics: [...next] }), said: null });
  };
  return (
    <Section title={texts.settings} isScreenOnly>
      <div className={styles.settings}>
        <fieldset className={styles.choices}>
          <legend>{texts.choose}</legend>
          <p className={styles.hint}>{texts.chooseText}</p>
          <div className={styles.boxes}>
            {choices.map((metric) => (
              <Checkbox key={metric} isSelected={on.has(metric)} onChange={(isOn) => toggle(metric, isOn)}>
                {metrics[metric]}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <ServiceHoursField />
      </div>
    </Section>
  );
}

function ServiceHoursField() {
  const { grid: texts } = useTexts().history;
  const { settings, update } = useSettings();
  const { run } = useActs();
  const [typed, setTyped] = useState(settings.serviceHours ?? '');
  const isBad = typed.trim() !== '' && parseServiceHours(typed.trim()) === null;
  const save = () => {
    const next = typed.trim() === '' ? null : typed.trim();
    if (isBad || next === settings.serviceHours) return;
    void run({ write: () => update({ serviceHours: next }), said: null });
  };
  return (
    <TextField
      label={texts.serviceHours}
      description={texts.serviceHoursText}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      {...(isBad ? { error: texts.serviceHoursBad } : {})}
    />
  );
}
