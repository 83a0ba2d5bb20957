import { parseCalendarDate } from '../core/dates.ts';
import type { Cell, ClientBlock } from '../paper/blocks.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { FormSection } from './handover-section.ts';
import type { HandoverFacts, Inventory, PackValues } from './pack-input.ts';
import type { SectionGap, SectionState } from './section-state.ts';

export type PackContext = {
  readonly facts: HandoverFacts;
  readonly inventory: Inventory;
  readonly values: PackValues;
  readonly states: readonly SectionState[];
  readonly operatorName: string;
  /** Sections follow one another without a page of their own. */
  readonly isSmall: boolean;
};

/** The paper of a form, with what is known already printed on its lines. */
export function formBlocks({ form }: FormSection, context: PackContext): ClientBlock[] {
  if (form === 'release') return release(context);
  return form === 'acceptance' ? acceptance(context) : deletion(context);
}

const toFill: Cell = { kind: 'to-fill' };

function known(value: string | undefined): { value?: string } {
  return value === undefined ? {} : { value };
}

function release({ facts, values, operatorName }: PackContext): ClientBlock[] {
  return [
    {
      kind: 'paragraph',
      text: `The client allows ${operatorName} to hand over documents and access to the recipient named here.`,
    },
    {
      kind: 'form',
      fields: [
        { kind: 'line', label: 'Client', value: facts.clientName },
        { kind: 'line', label: 'Signed by, role' },
        { kind: 'line', label: 'Recipient, company', ...known(values.recipient) },
        { kind: 'line', label: 'Recipient, person', ...known(values.recipientPerson) },
        { kind: 'choice', label: 'Scope', options: ['Everything in this pack', 'Only the list below'] },
        { kind: 'lines', label: 'List', count: 3 },
        {
          kind: 'choice',
          label: 'Way',
          options: ['In person', 'Shared vault', 'Encrypted file, passphrase by telephone'],
        },
        { kind: 'date', label: 'From' },
        { kind: 'date', label: 'Until' },
      ],
    },
    {
      kind: 'list',
      style: 'bullets',
      items: [
        'This authorisation can be withdrawn in writing at any time; what was handed over until then remains handed over.',
        'The recipient keeps confidential what it receives and uses it only for the client.',
        'Without this authorisation documents go to the client only.',
      ],
    },
    { kind: 'signatures', signers: [{ label: 'For the client', name: facts.clientName, hasPlaceAndDate: true }] },
  ];
}

function acceptance(context: PackContext): ClientBlock[] {
  return [
    ...(context.isSmall ? [] : parts(context)),
    ...accessTests(context),
    ...exceptions(context),
    ...statement(context),
  ];
}

function parts({ states }: PackContext): ClientBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Parts', isUnlisted: true },
    {
      kind: 'table',
      columns: [
        { header: 'No', share: 0.6 },
        { header: 'Part', share: 4 },
        { header: 'Status in this pack', share: 2.4 },
        { header: 'Received', share: 1.2 },
        { header: 'Missing', share: 1.2 },
      ],
      rows: states.map(({ section, status }) => ({
        cells: [section.number, section.title, statusWords[status], toFill, toFill],
      })),
      isDense: true,
    },
  ];
}

function accessTests(context: PackContext): ClientBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Access tests', isUnlisted: true },
    {
      kind: 'table',
      columns: [
        { header: 'System', share: 4 },
        { header: 'Tested by', share: 2 },
        { header: 'Date', share: 1.4 },
        { header: 'Result', share: 2 },
      ],
      rows: systemsOf(context).map((system) => ({ cells: [system, toFill, toFill, toFill] })),
      isDense: true,
    },
  ];
}

function exceptions({ states, isSmall }: PackContext): ClientBlock[] {
  const gaps = states.flatMap((state) => (isSmall ? gatherGaps(state.gaps) : state.gaps.map(plainGap)));
  return [
    { kind: 'heading', level: 2, text: 'Exceptions and open points', isUnlisted: true },
    {
      kind: 'table',
      columns: [
        { header: 'No', share: 0.6 },
        { header: 'What is open', share: 4.4 },
        { header: 'To be asked', share: 2.4 },
        { header: 'Who clears it', share: 1.8 },
        { header: 'By', share: 1.2 },
      ],
      rows: [
        ...gaps.map(({ section, what, ask }) => ({ cells: [section, what, ask, toFill, toFill] })),
        ...Array.from({ length: isSmall ? 2 : 3 }, () => ({ cells: [toFill, toFill, toFill, toFill, toFill] })),
      ],
      isDense: true,
    },
  ];
}

type OpenPoint = { readonly section: string; readonly what: string; readonly ask: string };

function plainGap({ section, record, what, ask }: SectionGap): OpenPoint {
  return { section, what: record === null ? what : `${record}: ${what}`, ask };
}

/** What the same person is to be asked for a section, in one line. */
function gatherGaps(gaps: readonly SectionGap[]): OpenPoint[] {
  const points = new Map<string, OpenPoint>();
  for (const gap of gaps.map(plainGap)) {
    const before = points.get(gap.ask);
    points.set(gap.ask, before === undefined ? gap : { ...before, what: `${before.what}; ${gap.what}` });
  }
  return [...points.values()];
}

function statement({ facts, values, operatorName, isSmall }: PackContext): ClientBlock[] {
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'paragraph', text: statementOf(values, facts, operatorName), isSmall },
        {
          kind: 'paragraph',
          isSmall,
          text: `${isSmall ? 'All parts named above were received, apart from the exceptions. ' : ''}This acceptance confirms what was handed over. It waives no claim of either side.`,
        },
        {
          kind: 'signatures',
          signers: [
            { label: 'For the client', name: facts.clientName, hasPlaceAndDate: true },
            { label: 'For the outgoing provider', name: operatorName, hasPlaceAndDate: true },
            {
              label: 'For the new provider',
              ...(values.recipient === undefined ? {} : { name: values.recipient }),
              hasPlaceAndDate: true,
            },
          ],
        },
      ],
    },
  ];
}

const statusWords: Readonly<Record<SectionState['status'], string>> = {
  complete: 'complete',
  partial: 'partial',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
  excluded: 'not part of the handover',
};

function statementOf({ cutOffOn, cutOffTime }: PackValues, { locale }: HandoverFacts, operatorName: string): string {
  const day = parseCalendarDate(cutOffOn ?? '');
  const when = day === undefined ? '____________________' : formatPaperDate(day, locale);
  const time = cutOffTime === undefined ? '' : `, ${cutOffTime}`;
  return `The responsibility of ${operatorName} ends for operation and protection, from ${when}${time}. From then on it lies with the client or with whom the client has named.`;
}

/** Systems whose log-in is to be tried: those of the index of credentials. */
function systemsOf({ inventory }: PackContext): string[] {
  const systems = (inventory.records['23'] ?? []).flatMap(({ values }) => values['system'] ?? []);
  const distinct = [...new Set(systems)];
  return distinct.length > 0 ? distinct : ['', '', ''];
}

function deletion({ facts, operatorName }: PackContext): ClientBlock[] {
  return [
    {
      kind: 'paragraph',
      text: `${operatorName} confirms what became of the data of the client after the handover.`,
    },
    {
      kind: 'form',
      fields: [
        { kind: 'line', label: 'Client', value: facts.clientName },
        { kind: 'line', label: 'Reference of the request' },
        { kind: 'choice', label: 'Chosen by the client', options: ['Return', 'Deletion', 'Return, then deletion'] },
        { kind: 'lines', label: 'Scope', count: 2 },
        { kind: 'lines', label: 'Systems', count: 2 },
        { kind: 'line', label: 'Method' },
        { kind: 'line', label: 'Date and time' },
        { kind: 'line', label: 'Sub-processors' },
        { kind: 'line', label: 'Copies in backups, deleted by' },
      ],
    },
    {
      kind: 'paragraph',
      text: 'Kept are only records that the law orders to be kept, such as invoices, and for as long as it orders.',
    },
    { kind: 'signatures', signers: [{ label: 'For the provider', name: operatorName, hasPlaceAndDate: true }] },
  ];
}
