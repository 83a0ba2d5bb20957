import type { Channel } from '../../shared/contract/contract.ts';
import type { Handler, Handlers } from './service-deps.ts';

type AreaOf<C extends Channel> = C extends `${infer A}.${string}` ? A : never;
type CallArea = AreaOf<Channel>;
type HandlersOf<A extends CallArea> = Pick<Handlers, Extract<Channel, `${A}.${string}`>>;

const readEvidence = async () => (await import('./evidence/evidence-handlers.ts')).evidenceHandlers;
const readGut = async () => (await import('./gut/gut-handlers.ts')).gutHandlers;
const readModel = async () => (await import('./model/model-handlers.ts')).modelHandlers;
const readRhythm = async () => (await import('./rhythm/rhythm-handlers.ts')).rhythmHandlers;
const readSimulation = async () => (await import('./simulation/simulation-handlers.ts')).simulationHandlers;

/**
 * Who answers the calls of each area, by what a channel begins with. The code of an area is read when it is first asked
 * for: the window opens with that of the matrix alone. A channel without a handler does not compile.
 */
const areas: { readonly [A in CallArea]: () => Promise<HandlersOf<A>> } = {
  acts: async () => (await import('./acts/acts-handlers.ts')).actsHandlers,
  app: async () => (await import('./app/app-handlers.ts')).appHandlers,
  assessments: async () => (await import('./assessments/assessments-handlers.ts')).assessmentsHandlers,
  book: async () => (await import('./book/book-handlers.ts')).bookHandlers,
  clients: async () => (await import('./clients/clients-handlers.ts')).clientsHandlers,
  conduct: readGut,
  contacts: async () => (await import('./contacts/contacts-handlers.ts')).contactsHandlers,
  documents: async () => (await import('./documents/documents-handlers.ts')).documentsHandlers,
  evidence: readEvidence,
  export: async () => (await import('./export/export-handlers.ts')).exportHandlers,
  flags: readEvidence,
  gut: readGut,
  handover: async () => (await import('./handover/handover-handlers.ts')).handoverHandlers,
  imports: async () => ({
    ...(await import('./imports/imports-handlers.ts')).importsHandlers,
    ...(await import('./imports/answers/answers-handlers.ts')).answersHandlers,
    ...(await import('./demo/demo-handlers.ts')).demoHandlers,
  }),
  incidents: readEvidence,
  insight: async () => (await import('./insight/insight-handlers.ts')).insightHandlers,
  mappings: async () => (await import('./imports/mappings/mappings-handlers.ts')).mappingsHandlers,
  model: readModel,
  outlook: readModel,
  ownAssessments: readModel,
  promises: readRhythm,
  prospects: async () => (await import('./prospects/prospects-handlers.ts')).prospectsHandlers,
  rhythm: readRhythm,
  save: async () => (await import('./saving/save-handlers.ts')).saveHandlers,
  scenarios: readSimulation,
  scorecard: async () => (await import('./scorecard/scorecard-handlers.ts')).scorecardHandlers,
  settings: async () => (await import('./settings/settings-handlers.ts')).settingsHandlers,
  simulation: readSimulation,
};

export type FindHandler = <C extends Channel>(channel: C) => Promise<Handler<C>>;

/** Who answers a channel. */
export const findHandler: FindHandler = async <C extends Channel>(channel: C): Promise<Handler<C>> => {
  const area = channel.slice(0, channel.indexOf('.')) as CallArea;
  // The type of `areas` holds each area to its channels.
  const handlers = (await areas[area]()) as Handlers;
  return handlers[channel];
};
