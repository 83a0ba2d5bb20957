import type { Level } from '../../../shared/scoring/level.ts';
import type { ClientPlan } from './client-plan.ts';

const advance = { mean: -2.5, from: -8, to: 2 };
const prompt = { mean: 3.5, from: -3, to: 11 };
const late = { mean: 60, from: 25, to: 105 };

function every(count: number, minor: number, last = minor): number[] {
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? last : minor));
}

/** Levels of R2 to R6, of F5 and of the caller-ID reaction, in this order. */
function levelsOf(r2ToR6: string, f5: Level, g0: Level): ClientPlan['levels'] {
  const [R2, R3, R4, R5, R6] = [...r2ToR6] as [Level, Level, Level, Level, Level];
  return { F5: f5, R2, R3, R4, R5, R6, G0: g0 };
}

const inItaly = { country: 'IT', locale: 'it-IT' } as const;
const inAustria = { country: 'AT', locale: 'de-AT' } as const;
const inGermany = { country: 'DE', locale: 'de-DE' } as const;

/** The twelve clients of the demo book; all invented. */
export const demoPlans: readonly ClientPlan[] = [
  {
    name: 'Pryce & Aldermoor Law Firm', legalName: 'Pryce & Aldermoor LLP, Bolzano office', domain: 'aldermoor.example',
    address: 'Via dei Portici 41', city: 'Bolzano', postcode: '39100', country: 'IT', locale: 'en-GB',
    contract: 'managed', seats: 14, devices: 19, habit: 'calm', termDays: 14, delay: advance, formerShare: 0.96,
    contacts: [{ name: 'Eleanor Pryce', role: 'Partner', phone: '+39 0471 000 101' }, { name: 'Tommaso Gasser', role: 'Office', phone: '+39 0471 000 102' }],
    recurring: { amountMinor: 125_000, passThroughMinor: every(12, 17_000) },
    others: { count: 3, revenueMinor: 300_000, passThroughMinor: 156_000 },
    minutes: 130 * 60, levels: levelsOf('AAAAA', 'B', 'A'),
    notes: ['court mailbox certificate', 'dictation software', 'new trainee account'],
    remarks: { R2: 'Backup replaced within the quarter', R6: 'Asked for a plan for the next three years' }, flags: [],
  },
  {
    name: 'Ingenieurbüro Steinbrecht', legalName: 'Steinbrecht Engineering GmbH', domain: 'steinbrecht.example',
    address: 'Innrain 210', city: 'Innsbruck', postcode: '6020', ...inAustria,
    contract: 'managed', seats: 12, devices: 22, habit: 'calm', termDays: 14, delay: advance, formerShare: 0.9,
    contacts: [{ name: 'Katrin Steinbrecht', role: 'Managing director', phone: '+43 512 000 201' }],
    recurring: { amountMinor: 115_000, passThroughMinor: every(12, 14_500) },
    others: { count: 4, revenueMinor: 300_000, passThroughMinor: 166_000 },
    minutes: 135 * 60, levels: levelsOf('ABAAA', 'A', 'A'),
    notes: ['CAD workstation slow', 'plotter queue stuck', 'large file transfer to site'],
    remarks: { F5: 'Four new desks, sent two other clients', R3: 'One old plotter server left, replacement planned' }, flags: [],
  },
  {
    name: 'Zahnklinik Lindenhof', legalName: 'Dental Clinic Lindenhof GmbH', domain: 'lindenhof.example',
    address: 'Lindenhofstraße 7', city: 'Meran', postcode: '39012', country: 'IT', locale: 'de-IT',
    contract: 'managed', seats: 9, devices: 17, habit: 'calm', termDays: 14, delay: advance, formerShare: 0.97,
    contacts: [{ name: 'Dr. Ruth Oberhofer', role: 'Owner', phone: '+39 0473 000 301' }, { name: 'Lisa Thaler', role: 'Reception', phone: '+39 0473 000 302' }],
    recurring: { amountMinor: 92_000, passThroughMinor: every(12, 13_250) },
    others: { count: 3, revenueMinor: 216_000, passThroughMinor: 111_000 },
    minutes: 110 * 60, levels: levelsOf('ABAAB', 'B', 'B'),
    notes: ['X-ray viewer does not open', 'appointment book offline', 'card reader not found'],
    remarks: { R4: 'One contact, always by ticket' }, flags: [],
  },
  {
    name: 'Logistica Vallesud', legalName: 'Vallesud Logistics S.r.l.', domain: 'vallesud.example',
    address: 'Via del Lavoro 88', city: 'Trento', postcode: '38121', ...inItaly,
    contract: 'managed', seats: 11, devices: 24, habit: 'ordinary', termDays: 14, delay: prompt, formerShare: 0.98,
    contacts: [{ name: 'Marco Pedrotti', role: 'Operations', phone: '+39 0461 000 401' }],
    recurring: { amountMinor: 82_000, passThroughMinor: every(12, 13_000) },
    others: { count: 3, revenueMinor: 216_000, passThroughMinor: 124_000 },
    minutes: 125 * 60, levels: levelsOf('BBBBB', 'B', 'B'),
    notes: ['hand scanner offline', 'label printer at gate 3', 'tracking portal login'],
    remarks: {}, flags: [],
  },
  {
    name: 'Notaio Bellomonte', legalName: 'Studio Notarile Bellomonte', domain: 'bellomonte.example',
    address: 'Piazza del Grano 5', city: 'Rovereto', postcode: '38068', ...inItaly,
    contract: 'managed', seats: 7, devices: 10, habit: 'ordinary', termDays: 14, delay: advance, formerShare: 1,
    contacts: [{ name: 'Chiara Bellomonte', role: 'Notary', phone: '+39 0464 000 501' }],
    recurring: { amountMinor: 150_000, passThroughMinor: every(4, 26_500) },
    others: { count: 5, revenueMinor: 360_000, passThroughMinor: 94_000 },
    minutes: 100 * 60, levels: levelsOf('BCBAC', 'C', 'B'),
    notes: ['signature card not read', 'register access refused', 'scan too large for registry'],
    remarks: { R3: 'No second factor on mail yet' }, flags: [],
  },
  {
    name: 'Hotel Seeblick', legalName: 'Hotel Seeblick KG', domain: 'hotel-seeblick.example',
    address: 'Seestraße 12', city: 'Kaltern', postcode: '39052', country: 'IT', locale: 'de-IT',
    contract: 'managed', seats: 8, devices: 21, habit: 'ordinary', termDays: 14, delay: prompt, formerShare: 0.95,
    contacts: [{ name: 'Georg Andergassen', role: 'Owner', phone: '+39 0471 000 601' }],
    recurring: { amountMinor: 42_000, passThroughMinor: every(12, 6_250) },
    others: { count: 4, revenueMinor: 336_000, passThroughMinor: 105_000 },
    minutes: 90 * 60, levels: levelsOf('BCBBB', 'B', 'B'),
    notes: ['guest wireless down', 'booking system prints twice', 'till at the bar offline'],
    remarks: { R6: 'Comes to the yearly review, compares prices' }, flags: [],
  },
  {
    name: 'Bottega Verdefiore', legalName: 'Shop Verdefiore di A. Longhi', domain: 'verdefiore.example',
    address: 'Corso Rosmini 19', city: 'Rovereto', postcode: '38068', ...inItaly,
    contract: 'block', seats: 4, devices: 7, habit: 'ordinary', termDays: 14, delay: prompt, formerShare: 1.05,
    contacts: [{ name: 'Anna Longhi', role: 'Owner', phone: '+39 0464 000 701' }],
    recurring: { amountMinor: 13_000, passThroughMinor: every(12, 2_440, 2_410) },
    others: { count: 6, revenueMinor: 324_000, passThroughMinor: 60_750 },
    minutes: 75 * 60, levels: levelsOf('CCCBC', 'C', 'C'),
    notes: ['till update', 'web shop order mail missing', 'barcode scanner'],
    remarks: { R2: 'Asks for the cheapest option', R4: 'Messages in the evening, ticket only when asked' }, flags: [],
  },
  {
    name: 'Architekt Tannwald', legalName: 'Architect DI Jonas Tannwald', domain: 'tannwald.example',
    address: 'Mühlgasse 3', city: 'Brixen', postcode: '39042', country: 'IT', locale: 'de-IT',
    contract: 'break-fix', seats: 4, devices: 6, habit: 'ordinary', termDays: 14, delay: prompt, formerShare: 0.98,
    contacts: [{ name: 'Jonas Tannwald', role: 'Owner', phone: '+39 0472 000 801' }],
    recurring: { amountMinor: 30_000, passThroughMinor: every(4, 4_000) },
    others: { count: 7, revenueMinor: 270_000, passThroughMinor: 54_000 },
    minutes: 62 * 60, levels: levelsOf('CCBBC', 'C', 'B'),
    notes: ['plan file locked', 'rendering crashes', 'plotter paper size'],
    remarks: { R2: 'Backup answer: next year perhaps' }, flags: [],
  },
  {
    name: 'Mani Aperte Non-profit', legalName: 'Mani Aperte ODV', domain: 'maniaperte.example',
    address: 'Via San Marco 27', city: 'Trento', postcode: '38122', ...inItaly,
    contract: 'break-fix', seats: 6, devices: 8, habit: 'ordinary', termDays: 14, delay: prompt, formerShare: 0.93,
    contacts: [{ name: 'Lucia Ferrari', role: 'Coordinator', phone: '+39 0461 000 901' }],
    recurring: { amountMinor: 25_000, passThroughMinor: every(4, 3_060, 3_070) },
    others: { count: 5, revenueMinor: 230_000, passThroughMinor: 47_750 },
    minutes: 73 * 60, levels: levelsOf('CCBAB', 'C', 'A'),
    notes: ['donated laptop set up', 'volunteer account', 'old printer again'],
    remarks: { R3: 'Two machines without support by their maker', R5: 'Thanks after every visit' }, flags: [],
  },
  {
    name: 'Autohaus Rennfeld', legalName: 'Car Dealer Rennfeld e.K.', domain: 'rennfeld.example',
    address: 'Industriestraße 64', city: 'Rosenheim', postcode: '83022', ...inGermany,
    contract: 'break-fix', seats: 16, devices: 28, habit: 'restless', termDays: 14, delay: late, formerShare: 0.88,
    contacts: [{ name: 'Holger Rennfeld', role: 'Owner', phone: '+49 8031 000 010' }, { name: 'Sabine Kroll', role: 'Accounts', phone: '+49 8031 000 011' }],
    recurring: { amountMinor: 8_500, passThroughMinor: every(12, 1_750) },
    others: { count: 26, revenueMinor: 1_398_000, passThroughMinor: 399_000 },
    minutes: 290 * 60, levels: levelsOf('DDDDD', 'C', 'D'),
    notes: ['diagnosis tablet', 'showroom screen', 'dealer portal login', 'everything is slow again', 'nephew changed the router'],
    remarks: { R2: 'Backup refused, second time', R5: 'Invoice disputed by phone, three calls in one day' },
    flags: [{ flag: 'DB5', daysBack: 75, facts: 'Third invoice in a row paid more than 60 days after its due date; instalments agreed in writing and not kept.' }],
  },
  {
    name: 'Farbklang Agentur', legalName: 'Farbklang Agency GmbH', domain: 'farbklang.example',
    address: 'Hofmühlgasse 30', city: 'Salzburg', postcode: '5020', ...inAustria,
    contract: 'break-fix', seats: 10, devices: 15, habit: 'restless', termDays: 14, delay: late, formerShare: 0.94,
    contacts: [{ name: 'Mira Dallinger', role: 'Owner', phone: '+43 662 000 110' }],
    recurring: { amountMinor: 15_000, passThroughMinor: every(4, 2_440, 2_430) },
    others: { count: 18, revenueMinor: 840_000, passThroughMinor: 220_250 },
    minutes: 190 * 60, levels: levelsOf('DCDCD', 'C', 'C'),
    notes: ['font server', 'colour profile', 'campaign mail bounced', 'video call at night before pitch'],
    remarks: { R4: 'Calls the private number at night before deadlines' },
    flags: [{ flag: 'DB4', daysBack: 130, facts: 'Asked at 23:40 for work before 6:00 without agreement, after the hours of service had been explained twice.' }],
  },
  {
    name: 'Ristorante da Osvaldo', legalName: 'Restaurant da Osvaldo S.n.c.', domain: 'daosvaldo.example',
    address: 'Lungadige 2', city: 'Trento', postcode: '38122', ...inItaly,
    contract: 'break-fix', seats: 5, devices: 11, habit: 'restless', termDays: 14, delay: late, formerShare: 1.04,
    contacts: [{ name: 'Osvaldo Brentari', role: 'Owner', phone: '+39 0461 000 120' }],
    recurring: { amountMinor: 10_000, passThroughMinor: every(4, 1_560, 1_570) },
    others: { count: 14, revenueMinor: 560_000, passThroughMinor: 143_750 },
    minutes: 120 * 60, levels: levelsOf('DDDCD', 'D', 'C'),
    notes: ['till down on Saturday night', 'order printer in kitchen', 'music box without sound'],
    remarks: { F5: 'One till less, buys hardware elsewhere' }, flags: [],
  },
];
