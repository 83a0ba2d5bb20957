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

function reasonText({ reasons }: Texts, reason: DetectedReason): string {
  switch (reason.kind) {
    case 'every-row-has-columns':
    case 'names-recognised':
    case 'columns-fit':
    case 'rows-joined':
      return reasons[reason.kind](reason.count);
    case 'title':
      return reasons.title(reason.text);
    case 'value-shows':
      return reasons['value-shows'](reason.example);
    case 'in-file-name':
      return reasons['in-file-name'](reason.name);
    case 'other-column':
    case 'look-of-values':
    case 'in-header':
    case 'in-column':
    case 'sign-in-amounts':
      return reasons[reason.kind](reason.column);
    default:
      return reasons[reason.kind];
  }
}

/**
 * Properties as the window lists them. Columns that agree on one (`dateOrder.issuedOn`, `dateOrder.dueOn`) are one line
 * (`dateOrder`); where they differ each keeps its own.
 */
export function detectedTexts(
  texts: Texts,
  detected: readonly Detected[],
): { property: string; value: string; reason: string; alternatives: string[] }[] {
  const byBase = Map.groupBy(detected, ({ property }) =>
    property.startsWith('column.') ? property : baseOf(property),
  );
  return [...byBase].flatMap(([base, entries]) => {
    const first = entries[0];
    if (first === undefined) return [];
    const agree = entries.every(({ value }) => value === first.value);
    const shown = agree ? [{ ...(entries.find(saysMuch) ?? first), property: base }] : entries;
    return shown.map(({ property, value, reason, alternatives }) => ({
      property,
      value,
      reason: reasonText(texts, reason),
      alternatives: [...alternatives],
    }));
  });
}

function baseOf(property: string): string {
  return property.split('.')[0] ?? property;
}

/** What shows a property says more than that it can't matter. */
function saysMuch({ reason }: Detected): boolean {
  return reason.kind !== 'cannot-matter';
}
