import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type Catalog, getCatalog } from '../../shared/i18n/catalog.ts';
import { type Formatters, makeFormatters } from '../../shared/i18n/formatters.ts';
import type { Language } from '../../shared/i18n/languages.ts';

type Texts = { readonly catalog: Catalog; readonly formatters: Formatters; readonly locale: string };

const TextsContext = createContext<Texts | null>(null);

type TextsProviderProps = {
  readonly language: Language;
  /** BCP 47 tag of numbers and dates. */
  readonly locale: string;
  readonly children: ReactNode;
};

/** Gives everything below it the texts of a language and the formatters of a locale; both may change while it stands. */
export function TextsProvider({ language, locale, children }: TextsProviderProps) {
  const texts = useMemo(
    () => ({ catalog: getCatalog(language), formatters: makeFormatters(locale), locale }),
    [language, locale],
  );
  return (
    <I18nProvider locale={locale}>
      <TextsContext value={texts}>{children}</TextsContext>
    </I18nProvider>
  );
}

function useTextsContext(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('texts need a TextsProvider');
  return texts;
}

/** The catalog of the chosen language. */
export function useTexts(): Catalog {
  return useTextsContext().catalog;
}

/** Numbers, money and dates as the chosen locale writes them. */
export function useFormatters(): Formatters {
  return useTextsContext().formatters;
}

/** BCP 47 tag of the chosen locale. */
export function useLocaleTag(): string {
  return useTextsContext().locale;
}
