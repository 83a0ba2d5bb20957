import type { Level } from '../../../shared/scoring/level.ts';
import type { ClientPlan } from './client-plan.ts';
import { demoPlans } from './demo-plans.ts';
import { makeRandom, type Random, splitTotal } from './random.ts';

const trades = [
  'Autohaus',
  'Bäckerei',
  'Studio',
  'Praxis',
  'Hotel',
  'Kanzlei',
  'Officina',
  'Druckerei',
  'Cantina',
  'Schreinerei',
  'Clínica',
  'Taller',
  'Garden Centre',
  'Brokers',
];
const starts = [
  'Alden',
  'Bruno',
  'Castel',
  'Dorn',
  'Eschen',
  'Fonta',
  'Grau',
  'Hoch',
  'Immer',
  'Jadran',
  'Kirch',
  'Lago',
  'Monte',
  'Nieder',
  'Ober',
  'Peder',
  'Ried',
  'Sasso',
  'Tiers',
  'Val',
];
const ends = [
  'bach',
  'berg',
  'feld',
  'forte',
  'grund',
  'hof',
  'lino',
  'mann',
  'nova',
  'rini',
  'stein',
  'verde',
  'wald',
  'zano',
];
const levels = ['A', 'B', 'C', 'D'] as const;

/** Made-up clients of every kind, alike on every run; names never repeat. */
export function randomPlans(count: number): ClientPlan[] {
  const random = makeRandom(count);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    let name = `${random.pick(trades)} ${random.pick(starts)}${random.pick(ends)}`;
    if (taken.has(name)) name = `${name} ${index + 1}`;
    taken.add(name);
    return randomPlan(name, index, random, count > 20 ? 4 : 1);
  });
}

/** One person has only so many hours: where clients are many, each is smaller by the divisor. */
function randomPlan(name: string, index: number, random: Random, divisor: number): ClientPlan {
  const like = random.pick(demoPlans);
  const mood = random.between(0, 3);
  const near = (): Level => levels[Math.min(3, Math.max(0, mood + random.between(-1, 1)))] ?? 'C';
  const net = Math.round(random.between(15, 180) / divisor) * 100 * 100;
  const months = random.pick([4, 12]);
  const recurringNet = Math.round((net * random.between(5, 95)) / 100);
  const recurringPassThrough = Math.round(recurringNet * 0.15);
  const othersNet = net - recurringNet;
  const amountMinor = Math.ceil((recurringNet + recurringPassThrough) / months / 100) * 100;
  return {
    ...like,
    name,
    legalName: `${name} GmbH`,
    domain: `client-${index + 1}.example`,
    contacts: [{ name: `Contact ${index + 1}`, role: 'Owner', phone: `+39 0471 ${String(100_000 + index)}` }],
    recurring: { amountMinor, passThroughMinor: splitTotal(random, amountMinor * months - recurringNet, months, 5) },
    others: {
      count: random.between(3, 9),
      revenueMinor: Math.round(othersNet * 1.25) + 20_000,
      passThroughMinor: Math.round(othersNet * 0.25) + 5_000,
    },
    minutes: Math.max(60, Math.round(net / 100 / random.between(30, 110)) * 60),
    levels: { F5: near(), R2: near(), R3: near(), R4: near(), R5: near(), R6: near(), G0: near() },
    flags: random.next() < 0.04 ? like.flags : [],
  };
}
