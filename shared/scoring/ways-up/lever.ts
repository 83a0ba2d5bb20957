import type { ClientFacts } from '../client-facts.ts';
import type { GradedClient } from '../graded-client.ts';
import type { Axis } from '../level.ts';
import type { ScoringModel } from '../scoring-model.ts';
import type { WayChange } from './way.ts';

/** Something that can be made better in steps which a person would name; more steps are never worse. */
export type Lever = {
  readonly axis: Axis;
  /** As far as it can reasonably go. */
  readonly steps: number;
  readonly apply: (facts: ClientFacts, step: number) => ClientFacts;
  readonly describe: (step: number) => WayChange;
};

export type LeverContext = {
  readonly facts: ClientFacts;
  readonly graded: GradedClient;
  readonly model: ScoringModel;
  /** Minor units of one unit of the currency. */
  readonly unitMinor: number;
  /** Months of the window for which the client has been one. */
  readonly months: number;
};
