/** What facts say about a criterion: the unrounded value in the criterion's unit and its score of 0-100. */
export type Measurement = {
  /** Null where the score follows from a rule instead of a value (no revenue to take a share of). */
  readonly value: number | null;
  readonly score: number;
  /** True where a figure typed in by the user takes part. */
  readonly isEstimated: boolean;
};
