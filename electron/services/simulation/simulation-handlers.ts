import { listScenarios } from '../../db/repositories/scenarios.ts';
import type { Handlers } from '../service-deps.ts';
import { printParting, writeParting } from './accountant-page.ts';
import { deleteKeptScenario, keepScenario, renameKeptScenario } from './keep-scenario.ts';
import { readSimulationBasis } from './read-simulation-basis.ts';

/** What the window may ask about parting and prices. */
export const simulationHandlers = {
  'simulation.readBasis': readSimulationBasis,
  'simulation.printParting': printParting,
  'simulation.writeParting': writeParting,
  'scenarios.list': ({ db }) => listScenarios(db),
  'scenarios.keep': keepScenario,
  'scenarios.rename': renameKeptScenario,
  'scenarios.delete': deleteKeptScenario,
} satisfies Partial<Handlers>;
