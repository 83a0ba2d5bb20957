import { type Answers, type AskedField, type FieldKind, readAnswer } from '../core/asked-field.ts';
import type { CalendarDate } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import type { LetterForm, PaperImage } from '../paper/letterhead.ts';
import type { PaperLanguage, PaperSize, Voice } from '../paper/paper-document.ts';
import type { InventoryRecord } from './handover-section.ts';
import type { StatedState } from './section-state.ts';
import type { HandoverProfile } from './sections.ts';

/** What is stored elsewhere and belongs into a pack: nothing that was judged, no note. */
export type HandoverFacts = {
  readonly clientName: string;
  /** As the client is addressed in a letter. */
  readonly recipient: { readonly name: string; readonly person: string | null; readonly address: readonly string[] };
  readonly operator: {
    readonly name: string | null;
    readonly person: string | null;
    readonly address: readonly string[];
    readonly city: string | null;
    readonly contact: readonly string[];
    readonly registration: readonly string[];
    readonly tax: readonly string[];
    readonly logo: PaperImage | null;
    readonly signature: PaperImage | null;
  };
  readonly letterForm: LetterForm;
  readonly agreement: {
    readonly number: string | null;
    readonly signedOn: CalendarDate | null;
    readonly startedOn: CalendarDate | null;
    readonly fixedEndOn: CalendarDate | null;
  };
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  }[];
  readonly openTickets: readonly {
    readonly number: string | null;
    readonly subject: string | null;
    readonly openedOn: CalendarDate;
  }[];
  readonly openInvoices: readonly {
    readonly number: string | null;
    readonly issuedOn: CalendarDate;
    readonly dueOn: CalendarDate | null;
    readonly openMinor: number;
    readonly currency: CurrencyCode;
  }[];
  readonly voice: Voice;
  readonly language: PaperLanguage;
  readonly locale: string;
  readonly size: PaperSize;
  readonly datedOn: CalendarDate;
};

/** The inventory of a client by number of section. */
export type Inventory = {
  readonly records: Readonly<Record<string, readonly InventoryRecord[]>>;
  readonly stated: Readonly<Record<string, StatedState>>;
};

export type PackInput = {
  readonly profile: HandoverProfile;
  readonly facts: HandoverFacts;
  readonly inventory: Inventory;
  readonly answers: Answers;
  /** SHA-256 of each table's file by the table's name, once the files are made. */
  readonly fileSums?: ReadonlyMap<string, string>;
};

/** What a pack is made for: the end of an agreement, or a copy for a client who stays. */
export const packOccasions = ['parting', 'copy'] as const;

/** What only a parting has an answer to. */
export const partingKeys = ['cutOffOn', 'cutOffTime', 'recipient', 'recipientPerson', 'questionsUntilOn'] as const;
export const packKeys = ['occasion', ...partingKeys] as const;
export type PackKey = (typeof packKeys)[number];
export type PackValues = Readonly<Partial<Record<PackKey, string>>>;

/** What a pack asks for; it is made with gaps where nothing is answered. */
const packFields: readonly AskedField<PackKey>[] = [
  { key: 'occasion', part: '00', kind: 'choice', options: packOccasions, fallback: 'parting', isRequired: false },
  ...partingKeys.map((key) => ({ key, part: '00', kind: kindOf(key), fallback: null, isRequired: false }) as const),
];

function kindOf(key: (typeof partingKeys)[number]): FieldKind {
  if (key.endsWith('On')) return 'date';
  return key === 'cutOffTime' ? 'time' : 'text';
}

/** What was answered; of a copy only that it is one. */
export function readPackValues(answers: Answers): PackValues {
  const values: PackValues = Object.fromEntries(
    packFields.flatMap((field) => {
      const value = readAnswer(field, answers);
      return value === undefined ? [] : [[field.key, value]];
    }),
  );
  return isCopy(values) ? { occasion: 'copy' } : values;
}

/** Whether the pack is a copy for a client who stays: nothing ends with it and it asks for nothing that a parting needs. */
export function isCopy({ occasion }: PackValues): boolean {
  return occasion === 'copy';
}
