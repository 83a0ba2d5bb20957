import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type BestSetGoal, findBestSet } from '../../../shared/simulation/best-set.ts';
import { simulateLetGo } from '../../../shared/simulation/let-go.ts';
import { buildPriceCard, defaultStayChances } from '../../../shared/simulation/reprice.ts';
import { buildBestSetJson, buildLetGoJson, buildPriceCardJson } from '../../../shared/simulation/simulation-json.ts';
import { listClients } from '../../db/repositories/clients.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import { readSimulationBasis } from '../../services/simulation/read-simulation-basis.ts';
import type { Command } from '../command.ts';
import { formatFacts } from '../text/format-facts.ts';
import type { Answer } from './answer.ts';
import { findClientNamed } from './find-client-named.ts';

/** `simulate let-go|best-set|reprice …`: today's book, nothing is stored. */
export function simulate(deps: ServiceDeps, { args, options }: Command): Answer {
  const json = simulateThe(deps, args[0] ?? '', options);
  return { json, text: formatFacts(json) };
}

function simulateThe(deps: ServiceDeps, what: string, options: Command['options']) {
  switch (what) {
    case 'let-go':
      return letGo(deps, options['clients']);
    case 'best-set':
      return bestSet(deps, options);
    case 'reprice':
      return reprice(deps, options);
    default:
      throw new Refusal('bad-arguments', `simulate takes let-go, best-set or reprice, not "${what}"`, { what });
  }
}

function today(deps: ServiceDeps) {
  return readSimulationBasis(deps, { asOf: deps.ports.clock.today() });
}

function letGo(deps: ServiceDeps, names: string | undefined) {
  if (names === undefined) throw new Refusal('bad-arguments', 'simulate let-go needs --clients A,B…');
  const { clients, operator, currency } = today(deps);
  const known = new Set(clients.map(({ clientId }) => clientId));
  const leaving = findClientsNamed(deps, names);
  const inactive = leaving.find((clientId) => !known.has(clientId));
  if (inactive !== undefined) {
    throw new Refusal('bad-arguments', 'only active clients can be parted with', { clientId: inactive });
  }
  const result = simulateLetGo({ clients, leaving: new Set(leaving), operator });
  return buildLetGoJson(result, clients, currency);
}

/** Names parted by commas; a name that itself has one is found too. */
function findClientsNamed(deps: ServiceDeps, names: string): ClientId[] {
  const parts = names.split(',');
  const found: ClientId[] = [];
  for (let at = 0; at < parts.length; ) {
    const end = findEndOfName(deps, parts, at);
    found.push(findClientNamed(deps, parts.slice(at, end).join(',').trim()));
    at = end;
  }
  return found;
}

/** Where the name that starts at a part ends: the longest run of parts that is a client's whole name, else one part. */
function findEndOfName(deps: ServiceDeps, parts: readonly string[], at: number): number {
  for (let end = parts.length; end > at + 1; end--) {
    if (isClientNamed(deps, parts.slice(at, end).join(',').trim())) return end;
  }
  return at + 1;
}

function isClientNamed(deps: ServiceDeps, name: string): boolean {
  return listClients(deps.db, { includeArchived: true }).some((client) => client.name === name);
}

function bestSet(deps: ServiceDeps, options: Command['options']) {
  const { clients, operator, currency } = today(deps);
  const goal = readGoal(options);
  const set = findBestSet({ clients, goal, operator, pinnedIn: new Set(), pinnedOut: new Set() });
  if (set.kind === 'impossible') {
    throw new Refusal('no-set-fits', impossible[set.reason], { reason: set.reason });
  }
  return buildBestSetJson(set, clients, currency);
}

const impossible = {
  'pinned-beyond-limit': 'no set keeps the limit',
  'too-few-hours': 'all candidates together free fewer hours',
  runway: 'every such set leaves less than three months of runway',
} as const;

function readGoal(options: Command['options']): BestSetGoal {
  const maxCashLossPct = readNumber(options, 'max-cash-loss-pct');
  const minHoursPerMonth = readNumber(options, 'min-hours-freed');
  if ((maxCashLossPct === undefined) === (minHoursPerMonth === undefined)) {
    throw new Refusal('bad-arguments', 'simulate best-set needs --max-cash-loss-pct or --min-hours-freed, not both');
  }
  return maxCashLossPct === undefined
    ? { kind: 'hours-wanted', minHoursPerMonth: minHoursPerMonth ?? 0 }
    : { kind: 'cash-limit', maxCashLossPct };
}

function reprice(deps: ServiceDeps, options: Command['options']) {
  const name = options['client'];
  if (name === undefined) throw new Refusal('bad-arguments', 'simulate reprice needs --client NAME');
  const { clients, rates, currency } = today(deps);
  const clientId = findClientNamed(deps, name);
  const client = clients.find((candidate) => candidate.clientId === clientId);
  if (client === undefined) throw new Refusal('bad-arguments', `${name} is not an active client`, { client: name });
  const risePct = readNumber(options, 'rise-pct');
  const { revenueMinor } = client;
  const card = buildPriceCard({
    clients,
    client,
    targetRateMinor: rates.targetRatePerHourMinor,
    askMinor: risePct === undefined || revenueMinor === null ? null : revenueMinor * (1 + risePct / 100),
    stayChances: defaultStayChances,
    ownStayChance: null,
  });
  return buildPriceCardJson(card, currency);
}

function readNumber(options: Command['options'], name: string): number | undefined {
  const text = options[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new Refusal('bad-arguments', `--${name} takes a number of 0 or more, not "${text}"`, { [name]: text });
  }
  return value;
}
