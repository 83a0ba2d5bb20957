import type { NewId } from '../ports.ts';

const digits = 6;

/**
 * Ids for the many rows of one import: one new UUIDv7, with a count in the 24 bits behind its time. They sort in the order
 * of the file and cost no randomness each; the 48 random bits at the end keep imports apart.
 */
export function makeIdSequence(newId: NewId): NewId {
  const first: string = newId();
  const time = first.slice(0, 15); // up to the version digit
  const variant = first.slice(19, 20);
  const tail = first.slice(23);
  let count = 0;
  return <Id extends string>() => {
    const counted = count.toString(16).padStart(digits, '0');
    count += 1;
    if (count > 16 ** digits) throw new RangeError('more rows than ids');
    return `${time}${counted.slice(0, 3)}-${variant}${counted.slice(3)}${tail}` as Id;
  };
}
