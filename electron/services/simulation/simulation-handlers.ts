import type { Handlers } from '../service-deps.ts';
import { readSimulationBasis } from './read-simulation-basis.ts';

/** What the window may ask about parting and prices. */
export const simulationHandlers = {
  'simulation.readBasis': readSimulationBasis,
} satisfies Partial<Handlers>;
