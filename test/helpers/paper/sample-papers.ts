import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientBlock } from '../../../shared/paper/blocks.ts';
import { markInternal } from '../../../shared/paper/blocks.ts';
import type { LetterForm, Letterhead } from '../../../shared/paper/letterhead.ts';
import { makeClientPaper, makeInternalPaper } from '../../../shared/paper/make-paper.ts';
import type {
  ClientPaper,
  InternalPaper,
  PaperContent,
  PaperLanguage,
  PaperSize,
} from '../../../shared/paper/paper-document.ts';

const locales: Readonly<Record<PaperLanguage, string>> = { en: 'en-GB', it: 'it-IT', de: 'de-DE', es: 'es-ES' };

/** What every sample has; tests name what matters to them. */
export function contentOf(
  blocks: readonly ClientBlock[],
  { language = 'en', ...rest }: Partial<PaperContent<'client'>> = {},
): PaperContent<'client'> {
  return {
    documentName: 'Sample',
    clientName: 'Hotel Seeblick',
    language,
    locale: locales[language],
    size: 'A4',
    voice: 'we',
    datedOn: toCalendarDate('2026-03-12'),
    foot: { start: 'Hotel Seeblick' },
    blocks,
    ...rest,
  };
}

export const letterhead: Letterhead = {
  name: 'Winter IT-Service',
  address: ['Lindenweg 4', '83022 Rosenheim'],
  contact: ['08031 555 0130', 'robin@winter.example'],
  registration: ['Inhaber: Robin Winter', 'Amtsgericht Traunstein HRA 12345'],
  tax: ['USt-IdNr. DE123456789'],
};

// 2 x 2 pixels, dark blue.
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNgcP8PRQwQCgAnzgSJ3p3RJwAAAABJRU5ErkJggg==';

export const signatureImage = {
  mediaType: 'image/png',
  base64: dot,
  widthMm: 30,
  heightMm: 12,
  description: 'Signature of Robin Winter',
} as const;

/** A letter of one page in the operator's voice; German in form B, others plain. */
export function sampleLetter({
  form,
  number = 1,
  ...rest
}: Partial<PaperContent<'client'>> & { form: LetterForm; number?: number }): ClientPaper {
  const isGerman = form === 'din-5008-b';
  const blocks: ClientBlock[] = [
    {
      kind: 'letter-head',
      letterhead,
      form,
      deliveryNote: [isGerman ? 'Einwurf-Einschreiben' : 'By registered post and e-mail'],
      recipient: ['Hotel Seeblick GmbH', 'Frau Anna Köster', `Seestraße ${number}`, '83209 Prien am Chiemsee'],
      info: isGerman
        ? [
            { label: 'Unser Zeichen', value: `RW-${number}` },
            { label: 'Telefon', value: '08031 555 0130' },
            { label: 'E-Mail', value: 'robin@winter.example' },
            { label: 'Datum', value: '12. März 2026' },
          ]
        : [
            { label: 'Our reference', value: `RW-${number}` },
            { label: 'Date', value: '12 March 2026' },
          ],
    },
    {
      kind: 'subject',
      text: isGerman ? `Kündigung des IT-Servicevertrags Nr. ${number}` : `End of agreement no. ${number}`,
    },
    ...(isGerman ? germanText : englishText),
    {
      kind: 'signatures',
      closing: isGerman ? 'Mit freundlichen Grüßen' : 'Kind regards',
      signers: [{ name: 'Robin Winter', role: isGerman ? 'Inhaber' : 'Owner', image: signatureImage }],
    },
    { kind: 'enclosures', title: isGerman ? 'Anlagen' : 'Enclosures', items: ['Übergabeordner', 'Kontoauszug'] },
  ];
  return makeClientPaper(
    contentOf(blocks, { documentName: isGerman ? 'Brief' : 'Letter', language: isGerman ? 'de' : 'en', ...rest }),
  );
}

const germanText: readonly ClientBlock[] = [
  { kind: 'paragraph', text: 'Sehr geehrte Frau Köster,' },
  {
    kind: 'paragraph',
    text: 'vielen Dank für das Vertrauen, das Sie uns in den vergangenen sechs Jahren entgegengebracht haben.',
  },
  {
    kind: 'paragraph',
    text: [
      { text: 'Hiermit kündigen wir den oben genannten Vertrag fristgerecht zum ' },
      { text: '30. Juni 2026', isStrong: true },
      { text: ', hilfsweise zum nächstmöglichen Termin.' },
    ],
  },
  {
    kind: 'paragraph',
    text: 'Am 30. Juni 2026 um 18:00 Uhr entfernen wir unsere Software für Überwachung, Updates, Virenschutz und Datensicherung; ab dann sind wir für Betrieb und Schutz nicht mehr zuständig.',
  },
  {
    kind: 'paragraph',
    text: 'Die vollständige Dokumentation liegt bei. Sie erhalten sie unabhängig von offenen Rechnungen.',
  },
];

const englishText: readonly ClientBlock[] = [
  { kind: 'paragraph', text: 'Dear Ms Köster,' },
  { kind: 'paragraph', text: 'Thank you for the trust you placed in us over the past six years.' },
  {
    kind: 'paragraph',
    text: [
      { text: 'We are giving you notice to end the agreement on ' },
      { text: '30 June 2026', isStrong: true },
      { text: ' or, if later, on the earliest date it allows.' },
    ],
  },
  {
    kind: 'paragraph',
    text: 'On 30 June 2026 at 18:00 we will remove our monitoring, update, security and backup software; from then on we no longer operate or protect your systems.',
  },
  { kind: 'paragraph', text: 'Until then we need three things from you:' },
  {
    kind: 'list',
    style: 'numbers',
    items: [
      'the name of the person or company entitled to receive documents, passwords and log-ins',
      'your decision for each subscription on the list enclosed',
      'whether the personal data we process for you should be returned or deleted',
    ],
  },
];

/** A pack with cover, contents and `sections` sections, each with a table of `rowsEach` rows. */
export function samplePack(
  sections: number,
  rowsEach: number,
  size: PaperSize = 'A4',
  rest: Partial<PaperContent<'client'>> = {},
): ClientPaper {
  const parts = Array.from({ length: sections }, (_, index) => sectionOf(index + 1, rowsEach)).flat();
  return makeClientPaper(
    contentOf(
      [
        { kind: 'title', text: 'Handover pack', subtitle: 'Hotel Seeblick GmbH, 12 March 2026, version 1' },
        { kind: 'paragraph', text: 'Everything a competent stranger needs to run these systems.' },
        { kind: 'contents', deepest: 2 },
        ...parts,
      ],
      { documentName: 'Handover pack', size, foot: { start: 'Hotel Seeblick', center: 'Handover pack' }, ...rest },
    ),
  );
}

const statuses = ['complete', 'partial', 'unknown', 'not-applicable', 'excluded'] as const;

function sectionOf(number: number, rows: number): ClientBlock[] {
  return [
    {
      kind: 'section',
      number: String(number).padStart(2, '0'),
      title: `Asset inventory ${number}`,
      status: statuses[number % statuses.length] ?? 'complete',
      statusNote: 'ask the owner',
      lastVerifiedOn: toCalendarDate('2026-02-03'),
    },
    { kind: 'paragraph', text: 'Machines, who owns them and where their keys lie.' },
    { kind: 'heading', level: 2, text: `Computers of part ${number}` },
    {
      kind: 'table',
      caption: 'Computers',
      hasRowHeads: true,
      columns: [
        { header: 'Name', share: 2, isUnbroken: true },
        { header: 'Model', share: 3 },
        { header: 'Serial', share: 3 },
        { header: 'Warranty ends', share: 2 },
        { header: 'Price', share: 2, align: 'end', isUnbroken: true },
      ],
      rows: Array.from({ length: rows }, (_, row) => ({
        cells: [
          `PC-${number}-${row + 1}`,
          row % 7 === 3 ? 'A model with a name so long that it takes more than one line of its cell' : 'OptiPlex 7010',
          row % 5 === 2 ? { kind: 'gap', ask: 'Anna Köster' } : `SN${1000 + row}`,
          row % 6 === 1 ? { kind: 'not-applicable', reason: 'leased' } : '2027-08-31',
          `${(1000 + row).toLocaleString('en-GB')}.00`,
        ],
      })),
      footRows: [{ cells: ['Sum', '', '', '', `${rows},000.00`], isStrong: true }],
    },
    { kind: 'gap', what: 'who holds the log-in of the registrar', ask: 'the owner' },
    {
      kind: 'key-values',
      items: [
        { label: 'Registrar', value: 'Example Registrar Ltd' },
        { label: 'Expires on', value: { kind: 'gap', ask: 'the web agency' } },
        { label: 'Second factor', value: { kind: 'to-fill' } },
      ],
    },
  ];
}

/** A page with one of each of the remaining blocks. */
export function sampleForms(size: PaperSize = 'A4'): ClientPaper {
  return makeClientPaper(
    contentOf(
      [
        { kind: 'title', text: 'Handover acceptance', subtitle: 'To be signed by both sides' },
        {
          kind: 'notice',
          title: 'Responsibility',
          text: 'Responsibility for operation and protection ends on 30 June 2026.',
        },
        { kind: 'heading', level: 1, number: '1', text: 'What was received' },
        { kind: 'list', style: 'checkboxes', items: ['Documents complete', 'Log-ins tested', 'Keys handed over'] },
        {
          kind: 'list',
          style: 'bullets',
          items: ['First point', [{ text: 'Second ' }, { text: 'strong', isStrong: true }]],
        },
        {
          kind: 'form',
          fields: [
            { kind: 'line', label: 'Name of recipient' },
            { kind: 'line', label: 'Company', value: 'Neue Technik GmbH' },
            { kind: 'date', label: 'Valid from' },
            { kind: 'checkbox', label: 'All systems', isTicked: true },
            { kind: 'choice', label: 'Data is to be', options: ['returned', 'deleted'], ticked: 'deleted' },
            { kind: 'lines', label: 'Exceptions', count: 3 },
          ],
        },
        { kind: 'cut-line', label: 'Please return this slip' },
        {
          kind: 'together',
          blocks: [
            { kind: 'heading', level: 2, text: 'Signatures' },
            {
              kind: 'signatures',
              signers: [
                { label: 'For the client', hasPlaceAndDate: true },
                { label: 'For Winter IT-Service', name: 'Robin Winter', role: 'Owner', hasPlaceAndDate: true },
              ],
            },
          ],
        },
        { kind: 'paragraph', text: 'This acceptance waives no claims.', isSmall: true },
      ],
      { documentName: 'Handover acceptance', size },
    ),
  );
}

/** Internal preparation with what a client must not read. */
export function sampleInternal(size: PaperSize = 'A4'): InternalPaper {
  const { blocks: _, ...content } = contentOf([], { size });
  return makeInternalPaper({
    ...content,
    documentName: 'Meeting preparation',
    isDraft: true,
    blocks: [
      { kind: 'title', text: 'Meeting preparation' },
      markInternal({ kind: 'paragraph', text: 'Grade C, 52 an hour against 75.' }),
      { kind: 'page-break' },
      { kind: 'paragraph', text: 'Second page.' },
    ],
  });
}
