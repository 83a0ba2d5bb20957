import { addFacts } from './add-facts.ts';
import { forOccasion, statedFor } from './for-occasion.ts';
import { type HandoverSection, outgoingProvider } from './handover-section.ts';
import { type Inventory, type PackInput, type PackValues, readPackValues } from './pack-input.ts';
import { completePct, type SectionState, stateOf } from './section-state.ts';
import { sectionsOf } from './sections.ts';

type PackStates = {
  readonly values: PackValues;
  /** With what is known without it. */
  readonly inventory: Inventory;
  readonly operatorName: string;
  readonly states: readonly SectionState[];
  /** 0 to 100. */
  readonly completePct: number;
};

/** How far each section of a profile is known, without making its paper. */
export function readPackStates({ profile, facts, inventory: recorded, answers }: PackInput): PackStates {
  const values = readPackValues(answers);
  const inventory = addFacts(recorded, facts, values);
  const recordsOf = (number: string) => inventory.records[number] ?? [];
  const known = facts.operator.name ?? facts.operator.person;
  const states = sectionsOf(profile, (number) => recordsOf(number).length > 0)
    .map((section) => nameWhomToAsk(forOccasion(section, values), known))
    .map((section) => {
      const stated = statedFor(section, inventory.stated[section.number], values);
      return stateOf(section, recordsOf(section.number), stated);
    });
  const operatorName = known ?? 'The outgoing provider';
  return { values, inventory, operatorName, states, completePct: completePct(states) };
}

function nameWhomToAsk(section: HandoverSection, operatorName: string | null): HandoverSection {
  const isOurs = section.kind === 'records' && section.ask === outgoingProvider;
  return isOurs && operatorName !== null ? { ...section, ask: operatorName } : section;
}
