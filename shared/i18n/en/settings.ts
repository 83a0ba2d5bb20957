import { plural } from '../plural.ts';

type DamagedFileText = {
  readonly fileName: string;
  /** Null where the entry it was kept with is gone. */
  readonly client: string | null;
  readonly entry: string | null;
  readonly on: string | null;
};

/** The settings page. */
export const settings = {
  title: 'Settings',
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'Not saved',
  outOfRange: ({ min, max }: { min: string; max: string }) => `From ${min} to ${max}.`,
  sections: 'Sections',
  firstStepsGoOn: 'Go on with the first steps',

  operator: {
    heading: 'Own business',
    note: 'Stands on letters and documents.',
    name: 'Business name',
    person: 'Person',
    address: 'Address',
    postcode: 'Postcode',
    city: 'City',
    country: 'Country',
    email: 'Email',
    phone: 'Phone',
    registration: 'Register entry',
    taxId: 'Tax number',
    badEmail: 'An email address holds one @.',
    officeHours: 'Office hours',
    hours: 'Days and hours',
    timeZone: 'Time zone',
    officeHoursNote: 'Tickets opened outside them count as after hours, where their file does not say.',
    hoursNote: 'As in Mon-Fri 08:00-12:00, 13:00-18:00; Sat 09:00-12:00',
    timeZoneNote: 'As in Europe/Rome; empty: that of this computer',
    badHours: 'Days, then from and to: Mon-Fri 08:00-18:00.',
    badZone: 'Continent/City, such as Europe/Rome.',
  },

  money: {
    heading: 'Rates and needs',
    needHeading: 'Needs and hours',
    rateHeading: 'Rates',
    moreHeading: 'Assumptions',
    unitPer: ({ currency, per }: { currency: string; per: string }) => `${currency} ${per}`,
    currency: 'Currency',
    currencyNote: 'Money in another currency is left out of figures and counted.',
    listRate: 'List rate',
    hoursPerWeek: 'Client hours a week',
    weeksPerYear: 'Weeks a year',
    privateNeed: 'Private need',
    privateNeedNote: 'With income tax and social security',
    fixedCost: 'Fixed business cost',
    cashReserve: 'Cash reserve',
    internalCost: 'One hour costs',
    target: 'Target rate',
    adminHours: 'Admin for each client',
    adminHoursNote: 'Invoices, reminders, calls that nobody logs',
    usualShare: 'Usual share of resold goods',
    usualShareNote: 'Offered where a cost is unknown',
    resellHours: 'Freed hours that can be sold again',
    ramp: 'Until they are sold',
    paidHelpers: 'Paid helpers and their cost an hour',
    paidHelpersNote: 'As in Anna 25; Marco 30',
    badHelpers: 'Name and cost of an hour: Anna 25; Marco 30.',
    perHour: 'an hour',
    perMonth: 'a month',
    hours: 'h',
    hoursPerMonth: 'h a month',
    weeks: 'weeks',
    months: 'months',
    helper: ({ cost, target }: { cost: string; target: string }) =>
      `By need, fixed cost and hours one hour costs ${cost}; twice that, ${target}, is a 50 % margin.`,
    helperIncomplete: 'Need, fixed cost, hours and weeks make the cost of an hour.',
    helperMatches: 'Cost and target follow from need, fixed cost and hours.',
    useHelper: 'Use these',
  },

  scoring: {
    heading: 'Scoring',
    preset: 'Weights',
    presets: {
      balanced: 'Balanced',
      'cash-first': 'Cash first',
      'security-first': 'Security first',
      'sanity-first': 'Sanity first',
    },
    presetNotes: {
      balanced: 'Margin and hourly rate lead on money, payment and advice on the relationship. The usual choice.',
      'cash-first': 'For a new one-person shop: predictability and payment weigh more.',
      'security-first': 'Standards and security posture weigh more.',
      'sanity-first': 'Against burn-out: hours, respect and procedures weigh more.',
    },
    editModel: 'Scoring model',
    editModelNote: 'Weights, break points, bands, matrix, size and caps, with a preview of who would change.',
    asOf: 'Figures end on',
    asOfToday: 'Today',
    asOfDay: 'Another day',
    asOfNote: 'The twelve months up to that day count. Another day is for a book of a past year.',
  },

  looks: {
    heading: 'Language and looks',
    language: 'Language',
    languages: { en: 'English', test: 'Test' },
    format: 'Numbers and dates',
    formatSystem: 'As the system',
    formatExample: ({ number, day }: { number: string; day: string }) => `${number} · ${day}`,
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
  },

  data: {
    heading: 'Data and safety',
    folder: 'Data folder',
    showFolder: 'Show',
    cloudSync: (service: string) =>
      `This folder is synced by ${service}. A store that is synced while it is open can be damaged. Move the folder elsewhere and keep backups in the synced one.`,
    protection: 'Key of the store',
    protectedByKeyring: "Protected by the system's keyring",
    notProtected: 'Not protected: the key lies in a file that this account can read',
    notProtectedHelp:
      'Set up a keyring of the system (GNOME Keyring, KWallet, Keychain, Windows account) and start Winnow again: the key moves there. Until then the encryption of the disk is what protects it.',
    recoveryKey: 'Recovery key',
    recoveryNoted: 'Noted',
    recoveryNotNoted: 'Not noted yet',
    showRecoveryKey: 'Show and print',
    backup: 'Backup',
    backupNote: 'One encrypted file; opens with this key or the recovery key.',
    backUp: 'Back up',
    backedUp: (path: string) => `Saved as ${path}`,
    restore: 'Restore',
    restoreNote: 'Puts a backup in the place of the store. The store as it was is kept beside it.',
    restoreWords: 'Recovery words',
    restoreWordsNote: 'Only for a backup of another machine. 24 words, in order.',
    restoreWithWords: 'From another machine',
    restoreChoose: 'Choose a backup',
    restored: 'Restored.',
    notRestored: 'Nothing was restored.',
    wordCount: ({ count, of }: { count: number; of: number }) => `${count} of ${of} words`,
    verify: 'Integrity',
    verifyNow: 'Verify',
    verifyNote: 'Checks every page of the store, what refers to what, and the checksum of every kept file.',
    sound: 'The store is sound.',
    damagedFile: ({ fileName, client, entry, on }: DamagedFileText) =>
      client === null || entry === null || on === null
        ? `${fileName} is no longer as it was kept`
        : `${client}, ${entry}, ${on}: the file ${fileName} is no longer as it was kept`,
    problems: (count: number) =>
      plural('en', count, { one: '1 problem was found', other: `${count} problems were found` }),
    demo: 'Demo book',
    isDemo: 'This is the demo book. Figures and names are made up.',
    clientCount: ({ count, countText }: { count: number; countText: string }) =>
      plural('en', count, { one: '1 client', other: `${countText} clients` }),
    version: 'Version',
  },
};
