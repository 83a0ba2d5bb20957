import { words } from './normalise-header.ts';

const yes = new Set(
  'yes y true t 1 x si s ja j wahr w vero v verdadero billable chargeable fatturabile abrechenbar facturable paid on'.split(
    ' ',
  ),
);
const no = new Set(
  'no n false f 0 nein falsch falso none never nonbillable unbillable unpaid off'
    .split(' ')
    .concat('non billable', 'not billable', 'non fatturabile', 'nicht abrechenbar', 'no facturable', 'no charge'),
);

/** Yes or no in four languages; a count is yes above zero. Null: empty. Undefined: not understood. */
export function readYesNo(text: string): boolean | null | undefined {
  if (text === 'Yes' || text === 'yes') return true;
  if (text === 'No' || text === 'no') return false;
  const plain = words(text);
  if (plain === '') return text.trim() === '' ? null : text.trim() === '✓' || text.trim() === '✔' ? true : undefined;
  if (yes.has(plain)) return true;
  if (no.has(plain)) return false;
  return /^\d+$/.test(plain) ? Number(plain) > 0 : undefined;
}

type Synonyms<T extends string> = Readonly<Record<T, string>>;

function makeReader<T extends string>(synonyms: Synonyms<T>): (text: string) => T | null | undefined {
  const known = new Map<string, T>();
  for (const [value, names] of Object.entries(synonyms) as [T, string][]) {
    known.set(words(value), value);
    for (const name of names.split('|')) known.set(words(name), value);
  }
  return (text) => (text.trim() === '' ? null : known.get(words(text)));
}

export type TimeKind = 'reactive' | 'proactive' | 'project' | 'admin' | 'travel';

/** Kind of work. Null: empty. Undefined: not understood. */
export const readTimeKind = makeReader<TimeKind>({
  reactive: 'reattivo|assistenza|support|reaktiv|supporto|soporte|reactivo|break fix|incident',
  proactive: 'proattivo|manutenzione|maintenance|proaktiv|wartung|proactivo|mantenimiento|monitoring',
  project: 'progetto|projekt|proyecto|projects',
  admin:
    'amministrazione|administration|verwaltung|administracion|administrative|amministrativo|administrativo|calls|meeting',
  travel: 'viaggio|trasferta|reise|fahrt|anfahrt|reisezeit|viaje|desplazamiento|fahrzeit',
});

export type ContractKind = 'break-fix' | 'block' | 'managed';

export const readContractKind = makeReader<ContractKind>({
  'break-fix':
    'break/fix|breakfix|ad hoc|hourly|a consumo|a chiamata|nach aufwand|aufwand|por horas|time and material|t&m|a demanda',
  block:
    'blocks|block hours|prepaid|prepaid hours|pacchetto ore|monte ore|carnet|stundenpaket|kontingent|bono|bono de horas|bolsa de horas|prepagato|blocco|blocco ore',
  managed:
    'managed services|managed service|flat|flat fee|fixed fee|canone|gestito|servizio gestito|betreut|wartungsvertrag|pauschale|gestionado|cuota|servicio gestionado|mantenimiento',
});

export type LevelWord = 'A' | 'B' | 'C' | 'D';

export const readLevel = makeReader<LevelWord>({ A: 'level a', B: 'level b', C: 'level c', D: 'level d' });

const criterionIds = ['F1', 'F2', 'F3', 'F4', 'F5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'G0'] as const;
export type CriterionWord = (typeof criterionIds)[number];

/** "F1", "f1", "F 1 gross margin". */
export function readCriterion(text: string): CriterionWord | undefined {
  const match = /^\s*([FRG])\s*[-.]?\s*(\d)(?!\d)/i.exec(text);
  if (match === null) return undefined;
  return criterionIds.find((id) => id === `${match[1]?.toUpperCase()}${match[2]}`);
}

const flagIds = ['DB1', 'DB2', 'DB3', 'DB4', 'DB5', 'DB6', 'DB7'] as const;
export type FlagWord = (typeof flagIds)[number];

export function readFlag(text: string): FlagWord | undefined {
  const match = /^\s*DB\s*[-.]?\s*(\d)(?!\d)/i.exec(text);
  return match === null ? undefined : flagIds.find((id) => id === `DB${match[1]}`);
}

const countries: Readonly<Record<string, string>> = {
  'united states': 'US',
  'united states of america': 'US',
  usa: 'US',
  'stati uniti': 'US',
  'united kingdom': 'GB',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  'regno unito': 'GB',
  germany: 'DE',
  deutschland: 'DE',
  germania: 'DE',
  alemania: 'DE',
  italy: 'IT',
  italia: 'IT',
  italien: 'IT',
  spain: 'ES',
  espana: 'ES',
  spanien: 'ES',
  spagna: 'ES',
  austria: 'AT',
  osterreich: 'AT',
  switzerland: 'CH',
  schweiz: 'CH',
  svizzera: 'CH',
  suiza: 'CH',
  france: 'FR',
  frankreich: 'FR',
  francia: 'FR',
  ireland: 'IE',
  irland: 'IE',
  netherlands: 'NL',
  niederlande: 'NL',
  canada: 'CA',
  kanada: 'CA',
  australia: 'AU',
  australien: 'AU',
};

/** Two-letter code where the name is a well-known one; else the text as it stands. */
export function readCountry(text: string): string {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) return trimmed.toUpperCase() === 'UK' ? 'GB' : trimmed.toUpperCase();
  return countries[words(trimmed)] ?? trimmed;
}
