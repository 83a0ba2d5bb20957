import type { HandoverSection } from './handover-section.ts';
import { isCopy, type PackValues } from './pack-input.ts';
import type { StatedState } from './section-state.ts';

/** A section without what only a parting needs, where the pack is a copy for a client who stays. */
export function forOccasion(section: HandoverSection, values: PackValues): HandoverSection {
  if (!isCopy(values) || section.kind !== 'records') return section;
  if (section.number === '29') return { ...section, intro: 'Items as they stand on the date of this pack.' };
  if (section.number !== '02') return section;
  const { needed: _, ...others } = section;
  return others;
}

/** How a section was said to stand; the forms of a copy are for a handover to come. */
export function statedFor(
  section: HandoverSection,
  stated: StatedState | undefined,
  values: PackValues,
): StatedState | undefined {
  if (!isCopy(values) || section.kind !== 'form') return stated;
  return { status: 'not-applicable', note: 'left blank, for a handover' };
}
