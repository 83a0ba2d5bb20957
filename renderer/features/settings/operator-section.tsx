import { isTimeZone, parseOfficeHours } from '../../../shared/client/office-hours.ts';
import type { Settings } from '../../../shared/contract/settings-calls.ts';
import { useSettings } from '../../client/use-settings.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import { useSaving } from './save-context.ts';
import { SettingText } from './setting-fields.tsx';
import styles from './settings-page.module.css';

type Line = Exclude<keyof Settings['operator'], 'country'>;

/** Who writes the letters. */
export function OperatorSection() {
  const { operator: texts } = useTexts().settings;
  const { settings } = useSettings();
  const { save } = useSaving();
  const { countries } = usePlaces();
  const field = (line: Line) => ({
    label: texts[line],
    value: settings.operator[line],
    toChange: (value: string | null) => ({ operator: { [line]: value } }),
  });
  const checkEmail = (email: string) => (/^[^@\s]+@[^@\s]+$/.test(email.trim()) ? undefined : texts.badEmail);
  return (
    <>
      <p className={styles.note}>{texts.note}</p>
      <div className={`${styles.grid} ${styles.group}`}>
        <div className={styles.two}>
          <SettingText {...field('name')} />
        </div>
        <SettingText {...field('person')} />
        <div className={styles.two}>
          <SettingText {...field('address')} isLong />
        </div>
        <ComboBox
          label={texts.country}
          options={countries}
          value={settings.operator.country}
          onChange={(country) => country !== settings.operator.country && void save({ operator: { country } })}
        />
        <SettingText {...field('postcode')} />
        <SettingText {...field('city')} />
        <SettingText {...field('phone')} type="tel" />
        <SettingText {...field('email')} type="email" check={checkEmail} />
        <SettingText {...field('registration')} />
        <SettingText {...field('taxId')} />
      </div>
      <OfficeHours />
    </>
  );
}

/** When somebody is there, and in which zone. */
function OfficeHours() {
  const { operator: texts } = useTexts().settings;
  const { settings } = useSettings();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.officeHours}</legend>
      <p className={styles.note}>{texts.officeHoursNote}</p>
      <div className={styles.grid}>
        <div className={styles.two}>
          <SettingText
            label={texts.hours}
            description={texts.hoursNote}
            value={settings.officeHours}
            toChange={(officeHours) => ({ officeHours })}
            check={(hours) => (parseOfficeHours(hours) === undefined ? texts.badHours : undefined)}
          />
        </div>
        <SettingText
          label={texts.timeZone}
          description={texts.timeZoneNote}
          value={settings.timeZone}
          toChange={(timeZone) => ({ timeZone })}
          check={(zone) => (isTimeZone(zone.trim()) ? undefined : texts.badZone)}
        />
      </div>
    </fieldset>
  );
}
