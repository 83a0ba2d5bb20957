import { parseCalendarDate } from './dates.ts';

/** What a document has been told, by key: plain text as typed, dates as `YYYY-MM-DD`. Empty: left out on purpose. */
export type Answers = Readonly<Record<string, string>>;

export type FieldKind = 'text' | 'lines' | 'date' | 'time' | 'count' | 'choice';

/** One thing that a document asks for. */
export type AskedField<Key extends string = string, Part extends string = string> = {
  readonly key: Key;
  /** Part of the document in which it is printed. */
  readonly part: Part;
  readonly kind: FieldKind;
  /** What can be chosen, for a choice. */
  readonly options?: readonly string[];
  /** Known from the data or usual: taken where nothing is answered. Null: only an answer will do. */
  readonly fallback: string | null;
  /** Nothing is produced without it. */
  readonly isRequired: boolean;
};

/** The answer where it is one that the field can take, else what is known without asking; undefined where nothing is. */
export function readAnswer(field: AskedField, answers: Answers): string | undefined {
  const answer = Object.hasOwn(answers, field.key) ? answers[field.key]?.trim() : undefined;
  if (answer === undefined) return field.fallback ?? undefined;
  if (answer === '') return field.isRequired ? (field.fallback ?? undefined) : undefined;
  return fits(field, answer) ? answer : undefined;
}

const wholeNumber = /^\d{1,4}$/;
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is of the kind that a field asks for. */
function fits({ kind, options = [] }: AskedField, text: string): boolean {
  if (kind === 'date') return parseCalendarDate(text) !== undefined;
  if (kind === 'time') return timeOfDay.test(text) || text === '24:00';
  if (kind === 'count') return wholeNumber.test(text);
  if (kind === 'choice') return options.includes(text);
  return true;
}
