import type { DocumentField } from '../../../shared/contract/document-calls.ts';
import type { Answers, AskedField } from '../../../shared/core/asked-field.ts';

type Words = {
  readonly parts: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  /** Labels of choices by key of the field. */
  readonly choices: (key: string) => Readonly<Record<string, string>>;
};

/** The questions of a document as the form shows them, in the language of the window. */
export function describeFields(
  fields: readonly AskedField[],
  values: Readonly<Record<string, string | undefined>>,
  answers: Answers,
  words: Words,
): DocumentField[] {
  return fields.map((field) => {
    const { key, part, kind, options = [], isRequired } = field;
    const value = values[key] ?? null;
    const choices = words.choices(key);
    return {
      key,
      part,
      partLabel: words.parts[part] ?? part,
      kind,
      label: words.fields[key] ?? key,
      hint: words.hints[key] ?? null,
      options: options.map((option) => ({ value: option, label: choices[option] ?? option })),
      value,
      isAnswered: Object.hasOwn(answers, key),
      isMissing: isRequired && value === null,
      isRequired,
      offers: [],
    };
  });
}
