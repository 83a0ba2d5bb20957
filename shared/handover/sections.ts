import { Refusal } from '../core/errors.ts';
import type { HandoverSection, RecordSection } from './handover-section.ts';
import {
  contacts,
  cover,
  finalAccount,
  keyDates,
  openWork,
  recommendations,
  summary,
  vendors,
} from './sections/people-and-dates.ts';
import {
  acceptance,
  backup,
  credentials,
  deletion,
  ourAccess,
  release,
  security,
  software,
} from './sections/protection.ts';
import { assets, domains, google, identity, internet, microsoft, network } from './sections/systems.ts';

/** Every section of a handover pack, in its order. */
export const handoverSections: readonly HandoverSection[] = [
  cover,
  summary,
  keyDates,
  contacts,
  assets,
  network,
  internet,
  identity,
  microsoft,
  google,
  domains,
  backup,
  security,
  software,
  vendors,
  credentials,
  openWork,
  recommendations,
  finalAccount,
  ourAccess,
  release,
  acceptance,
  deletion,
];

/** The section of that number; refuses with `not-found` where there is none. */
export function getSection(number: string): HandoverSection {
  const found = handoverSections.find((section) => section.number === number);
  if (found === undefined) throw new Refusal('not-found', `a handover has no section ${number}`, { section: number });
  return found;
}

/** The table of that number; refuses with `not-found` where there is none that takes records. */
export function getRecordSection(number: string): RecordSection {
  const found = getSection(number);
  if (found.kind === 'records') return found;
  throw new Refusal('not-found', `section ${number} takes no records`, { section: number });
}

export const handoverProfiles = ['micro', 'mini'] as const;
export type HandoverProfile = (typeof handoverProfiles)[number];

const common = ['00', '01', '02', '03', '08', '11', '12', '14', '17', '19', '23', '30', '32'];

/** Numbers of a profile; of 11 and 12 only those in use are printed. */
const numbersOf: Readonly<Record<HandoverProfile, readonly string[]>> = {
  micro: common,
  mini: [...common, '06', '07', '10', '18', '22', '24', '25', '29', '31', '33'],
};

const microsoftNumber = '11';
const googleNumber = '12';

/**
 * Sections of a profile, in order. Of the two office clouds those about which anything is recorded; where nothing is
 * known of either, the first stands for the question.
 */
export function sectionsOf(profile: HandoverProfile, isRecorded: (number: string) => boolean): HandoverSection[] {
  const isLeftOut = (number: string) => {
    if (number === googleNumber) return !isRecorded(googleNumber);
    return number === microsoftNumber && !isRecorded(microsoftNumber) && isRecorded(googleNumber);
  };
  return handoverSections.filter(({ number }) => numbersOf[profile].includes(number) && !isLeftOut(number));
}
