import type { TicketFact, TimeFact } from './book-rows.ts';
import type { ClientPlan } from './client-plan.ts';
import { usualNotes } from './notes.ts';
import type { Random } from './random.ts';

type Kind = TimeFact['kind'];

/** Out of a hundred entries. A restless client calls; a calm one is looked after before it has to. */
const kindShares: Readonly<Record<ClientPlan['habit'], Readonly<Record<Kind, number>>>> = {
  calm: { reactive: 40, proactive: 34, project: 14, admin: 6, travel: 6 },
  ordinary: { reactive: 56, proactive: 18, project: 12, admin: 8, travel: 6 },
  restless: { reactive: 74, proactive: 3, project: 4, admin: 13, travel: 6 },
};

const lengths: Readonly<Record<Kind, readonly number[]>> = {
  reactive: [10, 15, 20, 25, 30, 30, 45, 45, 60, 75, 90],
  proactive: [30, 45, 60, 60, 75, 90],
  project: [90, 120, 150, 180, 240],
  admin: [10, 15, 15, 20, 30],
  travel: [30, 40, 50, 60],
};

/** Two years of time entries of one client, oldest first; those of the last 364 days sum to the plan's minutes. */
export function makeTime(plan: ClientPlan, random: Random): TimeFact[] {
  const former = fillYear(plan, random, Math.round((plan.minutes * plan.formerShare) / 5) * 5, 366, 729);
  const last = fillYear(plan, random, plan.minutes, 0, 364);
  return [...former, ...last].sort((one, other) => other.back - one.back || one.startMinute - other.startMinute);
}

function fillYear(
  plan: ClientPlan,
  random: Random,
  minutesTotal: number,
  fromBack: number,
  toBack: number,
): TimeFact[] {
  const entries: TimeFact[] = [];
  let left = minutesTotal;
  while (left > 0) {
    const kind = pickKind(plan, random);
    const minutes = Math.min(random.pick(lengths[kind]), left);
    left -= minutes;
    entries.push({
      client: plan.name,
      back: pickDay(random, fromBack, toBack),
      startMinute: pickStart(plan, kind, random),
      minutes,
      kind,
      isBillable: kind !== 'admin' && plan.contract !== 'managed' ? random.next() < 0.85 : kind === 'project',
      note: random.pick(
        kind === 'reactive' ? [...usualNotes.reactive, ...plan.notes, ...plan.notes] : usualNotes[kind],
      ),
    });
  }
  return entries;
}

function pickKind(plan: ClientPlan, random: Random): Kind {
  let point = random.next() * 100;
  for (const [kind, share] of Object.entries(kindShares[plan.habit]) as [Kind, number][]) {
    point -= share;
    if (point < 0) return kind;
  }
  return 'reactive';
}

/** Work comes in waves: busier before summer and in autumn, nearly still around the turn of a wave. */
function pickDay(random: Random, fromBack: number, toBack: number): number {
  for (;;) {
    const back = random.between(fromBack, toBack);
    const wave = 0.65 + 0.35 * Math.sin((back / 182.5) * Math.PI * 2);
    if (random.next() < wave) return back;
  }
}

function pickStart(plan: ClientPlan, kind: Kind, random: Random): number {
  const isLate = plan.habit === 'restless' && kind === 'reactive' && random.next() < 0.18;
  return (isLate ? random.between(228, 264) : random.between(96, 204)) * 5;
}

/** A ticket for most of what was reactive. */
export function makeTickets(plan: ClientPlan, times: readonly TimeFact[], random: Random): TicketFact[] {
  return times
    .filter((entry) => entry.kind === 'reactive' && random.next() < 0.6)
    .map((entry) => {
      const isOpen = entry.back < 4 && random.next() < 0.4;
      const endMinute = entry.startMinute + entry.minutes;
      return {
        client: plan.name,
        number: '',
        priority: random.pick(
          plan.habit === 'restless' ? (['High', 'High', 'Medium'] as const) : (['Low', 'Low', 'Medium'] as const),
        ),
        subject: entry.note,
        openedBack: entry.back,
        openedMinute: Math.max(entry.startMinute - random.between(2, 60), 0),
        closedBack: isOpen ? null : entry.back,
        closedMinute: Math.min(endMinute, 1439),
      };
    });
}
