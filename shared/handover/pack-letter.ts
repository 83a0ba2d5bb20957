import { parseCalendarDate } from '../core/dates.ts';
import { Refusal } from '../core/errors.ts';
import { fitInWindow, mostAddressLines } from '../paper/address-window.ts';
import type { ClientBlock } from '../paper/blocks.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { PackContext } from './pack-forms.ts';
import { type HandoverFacts, isCopy, type PackValues } from './pack-input.ts';
import type { PackTable } from './section-tables.ts';

/** The letter that lies on top, on the operator's own paper: what this is, what is open in it, what happens next. */
export function letterBlocks(context: PackContext, completePct: number, tables: readonly PackTable[]): ClientBlock[] {
  const { facts } = context;
  const { operator, recipient } = facts;
  const name = operator.person ?? operator.name;
  return [
    letterHead(context),
    { kind: 'subject', text: 'The documentation of your IT' },
    { kind: 'paragraph', text: recipient.person === null ? 'Dear Sir or Madam,' : `Dear ${recipient.person},` },
    ...paragraphs(context, completePct).map((text): ClientBlock => ({ kind: 'paragraph', text })),
    {
      kind: 'together',
      blocks: [
        {
          kind: 'signatures',
          closing: 'Kind regards',
          signers: [
            {
              ...(name === null ? {} : { name }),
              ...(operator.signature === null ? {} : { image: operator.signature }),
            },
          ],
        },
        { kind: 'enclosures', title: 'Enclosures', items: enclosures(context, tables) },
      ],
    },
    ...businessLines(context),
    { kind: 'page-break' },
  ];
}

function letterHead({ facts, operatorName }: PackContext): ClientBlock {
  const { operator, letterForm, datedOn, locale } = facts;
  const day = formatPaperDate(datedOn, locale);
  return {
    kind: 'letter-head',
    // The lines of registration stand at the end of the letter: its foot is that of the whole pack.
    letterhead: {
      name: operatorName,
      address: operator.address,
      contact: operator.contact,
      registration: [],
      tax: [],
      ...(operator.logo === null ? {} : { logo: operator.logo }),
    },
    form: letterForm,
    recipient: addressOf(facts),
    info: [{ label: 'Date', value: operator.city === null ? day : `${operator.city}, ${day}` }],
  };
}

/** All of it: a pack that lies on the way to somebody else is worse than none. Refuses with `document-too-long`. */
function addressOf({ recipient, letterForm }: HandoverFacts): readonly string[] {
  const lines = [recipient.name, ...recipient.address];
  const most = mostAddressLines[letterForm];
  const isCut = lines.length > most || (letterForm === 'din-5008-b' && fitInWindow(lines) === 'cut');
  if (!isCut) return lines;
  const unfit = {
    part: '00',
    key: 'address',
    label: 'Address',
    lineCount: recipient.address.length,
    mostLines: most - 1,
  };
  throw new Refusal('document-too-long', `the address of ${recipient.name} has ${recipient.address.length} lines`, {
    unfit: [unfit],
  });
}

function paragraphs({ facts, values, states }: PackContext, completePct: number): string[] {
  const isOne = facts.voice === 'i';
  const day = formatPaperDate(facts.datedOn, facts.locale);
  const gaps = states.reduce((count, state) => count + state.gaps.length, 0);
  const cutOff = parseCalendarDate(values.cutOffOn ?? '');
  const until = parseCalendarDate(values.questionsUntilOn ?? '');
  const contact = facts.operator.contact.join(', ');
  const at = values.cutOffTime === undefined ? '' : `, ${values.cutOffTime}`;
  return [
    `With this letter comes the documentation of your IT as it stands on ${day}. With it a competent stranger can run the place: it says what there is, where it is, who answers for it and what is due next. ${occasionOf(values)}`,
    'It holds no passwords and no keys. Section 23 says where each one lives and in whose hands it is.',
    gaps === 0
      ? 'Nothing in it is open.'
      : `It is ${Math.floor(completePct)} % complete; ${gaps === 1 ? '1 point is' : `${gaps} points are`} open. Each is printed where it belongs, with the person to ask, and again in section 32.`,
    ...(cutOff === undefined
      ? []
      : [
          `${isOne ? 'My' : 'Our'} responsibility ends for operation and protection, from ${formatPaperDate(cutOff, facts.locale)}${at}.`,
        ]),
    isCopy(values)
      ? `Please read it through and tell ${isOne ? 'me' : 'us'} what is no longer so.`
      : 'Please read it through, sign the acceptance and send a copy back.',
    ...(until === undefined && contact === ''
      ? []
      : [
          `${isOne ? 'I answer' : 'We answer'} questions${until === undefined ? '' : ` until ${formatPaperDate(until, facts.locale)}`}${contact === '' ? '' : ` at ${contact}`}.`,
        ]),
  ];
}

function occasionOf(values: PackValues): string {
  return isCopy(values)
    ? 'It is your copy: nothing ends with it, and the forms at its end stay blank.'
    : 'You receive it whether or not invoices are open.';
}

function enclosures({ states, inventory, values }: PackContext, tables: readonly PackTable[]): string[] {
  const hasLicences =
    states.some(({ section }) => section.number === '19') && (inventory.records['19'] ?? []).length > 0;
  return [
    `Handover pack, ${states.length} parts, with index`,
    ...(hasLicences ? ['List of licences and subscriptions (section 19 of the pack)'] : []),
    ...(isCopy(values) ? [] : ['Acceptance, to be signed (section 32 of the pack)']),
    `${tables.length} tables as CSV files, with a list of checksums (manifest.csv)`,
  ];
}

function businessLines({ facts: { operator } }: PackContext): ClientBlock[] {
  const text = [...operator.registration, ...operator.tax].join(' · ');
  return text === '' ? [] : [{ kind: 'paragraph', text, isSmall: true }];
}
