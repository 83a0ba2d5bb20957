import {
  enterableMetrics,
  foregroundMetrics,
  type MetricId,
} from '../../../shared/scorecard/metrics/metric-definitions.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useShownAtOnce } from '../../client/use-shown-at-once.ts';
import { useActs } from '../../ui/acts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './scorecard.module.css';

const choices = enterableMetrics.filter((metric) => !foregroundMetrics.includes(metric));

/** Which metrics the user types in, and the hours of service by which a contact counts as after hours. */
export function GridSettings() {
  const { grid: texts, metrics } = useTexts().history;
  const { settings, update, reload } = useSettings();
  const { run } = useActs();
  const [chosen, change] = useShownAtOnce(settings.scorecardMetrics, reload);
  const on = new Set<MetricId>(chosen);
  const toggle = (metric: MetricId, isOn: boolean) => {
    void change(
      (before) => choices.filter((one) => (one === metric ? isOn : before.includes(one))),
      (next) => run({ write: () => update({ scorecardMetrics: next }), said: null }),
    );
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
        <OfficeHours />
      </div>
    </Section>
  );
}

/** Whether a contact came after hours is told by the office hours of the settings. */
function OfficeHours() {
  const { grid: texts } = useTexts().history;
  const { settings } = useSettings();
  const { go } = useNavigation();
  const { officeHours } = settings;
  return (
    <p className={styles.hint}>
      {officeHours === null ? texts.noOfficeHours : texts.officeHours(officeHours)}{' '}
      <Link onPress={() => go({ page: 'settings' })}>{texts.toSettings}</Link>
    </p>
  );
}
