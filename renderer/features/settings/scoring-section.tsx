import { type PresetName, presetNames } from '../../../shared/scoring/level.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useSaving } from './save-context.ts';
import styles from './settings-page.module.css';

/** Which weights count, and on which day the twelve months end. */
export function ScoringSection() {
  const { scoring: texts } = useTexts().settings;
  const { settings } = useSettings();
  const { save } = useSaving();
  const { go } = useNavigation();
  return (
    <div className={styles.stack}>
      <div className={styles.choice}>
        <SegmentedControl<PresetName>
          label={texts.preset}
          isLabelShown
          options={presetNames.map((id) => ({ id, label: texts.presets[id] }))}
          value={settings.preset}
          onChange={(preset) => void save({ preset })}
        />
        <p className="muted">{texts.presetNotes[settings.preset]}</p>
        <div className={styles.row}>
          <Button size="small" onPress={() => go({ page: 'model' })}>
            {texts.editModel}
          </Button>
          <span className="muted">{texts.editModelNote}</span>
        </div>
      </div>
      <AsOfChoice />
    </div>
  );
}

function AsOfChoice() {
  const { scoring: texts } = useTexts().settings;
  const { today } = useAppState();
  const { asOf } = useSettings().settings;
  const { save } = useSaving();
  return (
    <div className={styles.choice}>
      <div className={styles.row}>
        <SegmentedControl<'today' | 'day'>
          label={texts.asOf}
          isLabelShown
          options={[
            { id: 'today', label: texts.asOfToday },
            { id: 'day', label: texts.asOfDay },
          ]}
          value={asOf === null ? 'today' : 'day'}
          onChange={(choice) => void save({ asOf: choice === 'today' ? null : today })}
        />
        {asOf !== null && (
          <DateField
            label={texts.asOf}
            isLabelHidden
            value={asOf}
            max={today}
            onChange={(day) => day !== null && day !== asOf && day <= today && void save({ asOf: day })}
          />
        )}
      </div>
      <p className="muted">{texts.asOfNote}</p>
    </div>
  );
}
