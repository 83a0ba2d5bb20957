import type { ClientBlock, SectionBlock } from '../paper/blocks.ts';
import { makeClientPaper } from '../paper/make-paper.ts';
import type { ClientPaper } from '../paper/paper-document.ts';
import { addFacts } from './add-facts.ts';
import type { HandoverSection } from './handover-section.ts';
import { coverBlocks, smallCoverBlocks } from './pack-cover.ts';
import { formBlocks, type PackContext } from './pack-forms.ts';
import { type Inventory, isCopy, type PackInput } from './pack-input.ts';
import { letterBlocks } from './pack-letter.ts';
import { readPackStates } from './pack-states.ts';
import { summaryBlocks } from './pack-summary.ts';
import type { SectionGap, SectionState } from './section-state.ts';
import { fileTable, type PackTable, printedTable } from './section-tables.ts';
import { verifiedNote } from './verified-age.ts';

export type HandoverPack = {
  /** Cover, contents, every section, forms: one paper. */
  readonly paper: ClientPaper;
  readonly tables: readonly PackTable[];
  readonly states: readonly SectionState[];
  readonly gaps: readonly SectionGap[];
  /** 0 to 100. */
  readonly completePct: number;
};

/** Makes the pack of a profile. What is not known is printed as a gap with whom to ask. */
export function buildHandoverPack(input: PackInput): HandoverPack {
  const { facts, fileSums = new Map() } = input;
  const { values, inventory, states, operatorName, completePct } = readPackStates(input);
  const isSmall = input.profile === 'micro';
  const context: PackContext = { facts, inventory, values, states, operatorName, isSmall };
  const tables = fileTables(states, addFacts(input.inventory, facts, values, 'plain'));
  const { clientName, language, locale, size, voice, datedOn } = facts;
  const paper = makeClientPaper({
    documentName: 'Handover pack',
    clientName,
    language,
    locale,
    size,
    voice,
    datedOn,
    foot: { start: operatorName, center: clientName },
    ...(isSmall ? { isCompact: true } : {}),
    blocks: [
      ...(isSmall
        ? smallCoverBlocks(context, completePct)
        : [...letterBlocks(context, completePct, tables), ...coverBlocks(context, completePct, tables, fileSums)]),
      ...states.slice(1).flatMap((state) => sectionBlocks(state, context)),
    ],
  });
  return { paper, tables, states, gaps: states.flatMap(({ gaps }) => gaps), completePct };
}

function fileTables(states: readonly SectionState[], { records }: Inventory): PackTable[] {
  return states.flatMap(({ section, status }): PackTable[] => {
    if (section.kind !== 'records' || status === 'not-applicable' || status === 'excluded') return [];
    return [{ name: `${section.number} ${section.title}`, ...fileTable(section, records[section.number] ?? []) }];
  });
}

function sectionBlocks(state: SectionState, context: PackContext): ClientBlock[] {
  const { section, status } = state;
  const head = sectionHead(state, context);
  // A copy keeps its forms, blank: the day on which they are needed may come without warning.
  const isLeftOut = (status === 'not-applicable' || status === 'excluded') && !isBlankForm(section, context);
  if (isLeftOut || section.kind === 'cover') return [head];
  if (section.kind === 'form') return [head, ...formBlocks(section, context)];
  const records = context.inventory.records[section.number] ?? [];
  const intro: ClientBlock[] =
    section.intro === undefined || context.isSmall ? [] : [{ kind: 'paragraph', text: section.intro }];
  if (section.number === '01') return [head, ...intro, ...summaryBlocks(section, context)];
  const table = printedTable(section, records, context.facts);
  // Where nothing is known, a small pack names what is missing in one line instead of a row for each.
  if (table.rows.length === 0 || (context.isSmall && records.length === 0)) {
    const nothing: ClientBlock =
      status === 'complete'
        ? { kind: 'paragraph', text: state.note ?? 'There is nothing to list.' }
        : { kind: 'gap', what: context.isSmall ? whatIsMissing(state) : section.title, ask: askOf(state) };
    return [head, ...intro, nothing];
  }
  const after = section.number === '30' && !context.isSmall ? removalOrder : [];
  return [head, ...intro, table, ...after];
}

function isBlankForm({ kind }: HandoverSection, { values, isSmall }: PackContext): boolean {
  return kind === 'form' && isCopy(values) && !isSmall;
}

function whatIsMissing({ gaps, section }: SectionState): string {
  return gaps.length === 0 ? section.title : gaps.map(({ what }) => what).join(', ');
}

function askOf({ gaps, section }: SectionState): string {
  return gaps[0]?.ask ?? (section.kind === 'records' ? section.ask : '');
}

/** Each section opens a page, whose head names it; the small pack stays on as few pages as it can. */
function sectionHead(
  { section, status, note, lastVerifiedOn }: SectionState,
  { facts, inventory, isSmall }: PackContext,
): SectionBlock {
  const records = status === 'not-applicable' || status === 'excluded' ? [] : (inventory.records[section.number] ?? []);
  const verified = verifiedNote(records, lastVerifiedOn, facts.datedOn);
  return {
    kind: 'section',
    number: section.number,
    title: section.title,
    status,
    ...(note === null ? {} : { statusNote: note }),
    ...(lastVerifiedOn === null ? {} : { lastVerifiedOn }),
    ...(verified === undefined ? {} : { verifiedNote: verified }),
    isOnSamePage: isSmall,
  };
}

// Agents go while the client still exists in the tools, partner relationships last: they are the last way in.
const removalSteps: readonly ClientBlock[] = [
  { kind: 'heading', level: 2, text: 'Order of the removal', isUnlisted: true },
  {
    kind: 'list',
    style: 'numbers',
    items: [
      'Freeze: no more changes; last exports of the configuration.',
      'The client has logged in with an own admin account to every system that matters.',
      'Agents are uninstalled while the client is still set up in the tools of the provider.',
      'Results are collected; devices that could not be reached are listed with the steps by hand.',
      'Paid features and checks are switched off, then the client is removed from the console.',
      'Remote access, VPN users, tunnels, allow-lists, keys and webhooks are removed.',
      'Named accounts on servers, switches, printers, cameras and portals, alert addresses and telephone numbers are removed.',
      'Office cloud: guest users, notification addresses and apps first, partner relationship and reseller contract last.',
      'Entries in the password manager and documentation of the provider are archived or deleted.',
      'The client receives a written confirmation with date and list, and changes all credentials.',
      'After 30 days a check that nothing reports in any more.',
    ],
  },
];

const removalOrder: readonly ClientBlock[] = [{ kind: 'together', blocks: removalSteps }];
