import { useMemo } from 'react';
import { makeFormatters } from '../../../shared/i18n/formatters.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useSettings } from '../../client/use-settings.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { type Option, Select } from '../../ui/select.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useLanguages } from '../../ui/use-languages.ts';
import { useSaving } from './save-context.ts';
import styles from './settings-page.module.css';

/** Locales whose numbers and dates can be chosen over those of the system. */
const formatLocales = [
  'en-GB',
  'en-US',
  'en-IE',
  'en-CA',
  'en-AU',
  'it-IT',
  'it-CH',
  'de-DE',
  'de-AT',
  'de-CH',
  'es-ES',
  'es-MX',
  'fr-FR',
  'fr-CH',
  'nl-NL',
  'pt-PT',
  'pl-PL',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'cs-CZ',
] as const;

export function LooksSection() {
  const { looks: texts } = useTexts().settings;
  const { settings } = useSettings();
  const { save } = useSaving();
  return (
    <div className={styles.stack}>
      <Select
        label={texts.language}
        width="medium"
        options={useLanguages()}
        value={settings.language}
        onChange={(language) => void save({ language })}
      />
      <ComboBox
        label={texts.format}
        width="medium"
        description={useExample()}
        options={useFormatOptions()}
        value={settings.formatLocale ?? 'system'}
        onChange={(chosen) => {
          const locale = chosen === 'system' ? null : chosen;
          if (chosen !== null && locale !== settings.formatLocale) void save({ formatLocale: locale });
        }}
      />
      <SegmentedControl
        label={texts.theme}
        isLabelShown
        options={(['system', 'light', 'dark'] as const).map((id) => ({ id, label: texts.themes[id] }))}
        value={settings.theme}
        onChange={(theme) => void save({ theme })}
      />
    </div>
  );
}

function useExample(): string {
  const { looks: texts } = useTexts().settings;
  const { decimal2, day } = useFormatters();
  const { today } = useAppState();
  return texts.formatExample({ number: decimal2(1234.5), day: day(today) });
}

function useFormatOptions(): readonly Option<string>[] {
  const { looks: texts } = useTexts().settings;
  const { settings } = useSettings();
  const { systemLocale, today } = useAppState();
  return useMemo(() => {
    const names = new Intl.DisplayNames(settings.formatLocale ?? systemLocale, { type: 'language' });
    const example = (locale: string) => {
      const { decimal2, day } = makeFormatters(locale);
      return texts.formatExample({ number: decimal2(1234.5), day: day(today) });
    };
    const system = { id: 'system', label: texts.formatSystem, note: example(systemLocale) };
    return [system, ...formatLocales.map((id) => ({ id, label: names.of(id) ?? id, note: example(id) }))];
  }, [texts, settings.formatLocale, systemLocale, today]);
}
