import { type Language, languages } from '../../shared/i18n/languages.ts';
import type { Option } from './select.tsx';
import { useTexts } from './texts.tsx';

/** Languages to choose from; the made-up one only while developing. */
export function useLanguages(): readonly Option<Language>[] {
  const names = useTexts().settings.looks.languages;
  return languages
    .filter((language) => language !== 'test' || import.meta.env.DEV)
    .map((id) => ({ id, label: names[id] }));
}
