import { Refusal } from '../../../shared/core/errors.ts';

/** What may still be unpacked out of one file, whatever it claims of itself; shared by all that is inside it. */
export type UnpackBudget = {
  /** Takes what was unpacked off; refuses with `archive-unsafe` where nothing is left. */
  readonly spend: (bytes: number) => void;
  readonly left: () => number;
};

/** Sheets of 500,000 rows take two thirds of this. They are read in pieces: this bounds the time, not the memory. */
const maxUnpackedBytes = 1024 * 1024 * 1024;

export function makeUnpackBudget(most: number = maxUnpackedBytes): UnpackBudget {
  let left = most;
  return {
    spend: (bytes) => {
      left -= bytes;
      if (left < 0)
        throw new Refusal('archive-unsafe', `unpacked, the file is larger than ${most} bytes`, { maxBytes: most });
    },
    left: () => left,
  };
}
