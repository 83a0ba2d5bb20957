import type { Catalog } from '../../../shared/i18n/catalog.ts';
import type { Question } from '../../../shared/importing/drafts.ts';
import type { Detected, DetectedReason } from '../../../shared/importing/import-kind.ts';
import type { Why } from '../../../shared/importing/left-out.ts';

type Texts = Catalog['importing'];

export function whyText(texts: Texts, { code, detail }: Why): string {
  return texts.why[code](detail);
}

export function questionText(texts: Texts, { code, detail }: Question): string {
  return texts.questions[code](detail);
}

export function reasonText({ reasons }: Texts, reason: DetectedReason): string {
  switch (reason.kind) {
    case 'every-row-has-columns':
    case 'names-recognised':
    case 'columns-fit':
      return reasons[reason.kind](reason.count);
    case 'title':
      return reasons.title(reason.text);
    case 'value-shows':
      return reasons['value-shows'](reason.example);
    case 'other-column':
    case 'look-of-values':
    case 'name-of-column':
    case 'in-header':
    case 'in-column':
    case 'sign-in-amounts':
      return reasons[reason.kind](reason.column);
    default:
      return reasons[reason.kind];
  }
}

/** Properties as the window lists them: columns of one value and property stand together. */
export function detectedTexts(
  texts: Texts,
  detected: readonly Detected[],
  headerOf: (field: string) => string,
): { property: string; value: string; reason: string }[] {
  const merged = new Map<string, { property: string; value: string; reason: DetectedReason; columns: string[] }>();
  for (const { property, value, reason } of detected) {
    const [name = '', field] = property.split('.');
    const shown = name === 'column' ? property : name;
    const key = `${shown} ${value}`;
    const entry = merged.get(key) ?? { property: shown, value, reason, columns: [] };
    if (field !== undefined && name !== 'column') entry.columns.push(headerOf(field));
    // what shows it says more than what can't matter
    if (entry.reason.kind === 'cannot-matter') entry.reason = reason;
    merged.set(key, entry);
  }
  const perProperty = Map.groupBy(merged.values(), (entry) => entry.property);
  return [...merged.values()].map(({ property, value, reason, columns }) => {
    const text = reasonText(texts, reason);
    const isSplit = (perProperty.get(property)?.length ?? 0) > 1 && columns.length > 0;
    return {
      property,
      value,
      reason: isSplit ? texts.reasons.forColumns({ columns: columns.join(', '), reason: text }) : text,
    };
  });
}
