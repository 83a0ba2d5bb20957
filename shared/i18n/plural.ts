type PluralForms = { readonly one: string; readonly other: string };

const rules = new Map<string, Intl.PluralRules>();

/** The form of a message that a count asks for in a language (CLDR; en, it, de and es need one and other). */
export function plural(language: 'en' | 'it' | 'de' | 'es', count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (rule === undefined) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return rule.select(count) === 'one' ? forms.one : forms.other;
}
