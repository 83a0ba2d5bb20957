import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import type { Ideal } from '../../../shared/contract/prospect-calls.ts';
import { type IdealTraits, noTraits, placeInRange, type Range } from '../../../shared/prospects/ideal-client.ts';
import type { ScreenQuestion } from '../../../shared/prospects/screen.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';

/** A range in words; null where it has no end. */
export function useRangeText(): (range: Range, write?: (value: number) => string) => string | null {
  const { ideal: texts } = useTexts().prospects;
  const { integer } = useFormatters();
  return ({ from, to }, write = integer) => {
    if (from !== null && to !== null) return from === to ? write(from) : texts.range(write(from), write(to));
    if (from !== null) return texts.atLeast(write(from));
    return to === null ? null : texts.atMost(write(to));
  };
}

/** The traits that count: the user's own, else those drawn from the clients graded A. */
export function traitsOf({ stored, drawn }: Ideal): IdealTraits {
  return stored ?? drawn?.traits ?? noTraits;
}

/** What the ideal client says to a question, beside what is known of this prospect. */
export function useIdealHints(
  { seats, devices }: StoredClient,
  ideal: Ideal,
): Readonly<Partial<Record<ScreenQuestion, readonly string[]>>> {
  const { prospects, clients } = useTexts();
  const { hint } = prospects;
  const { integer, either } = useFormatters();
  const rangeText = useRangeText();
  const traits = traitsOf(ideal);
  const compared = (
    value: number | null,
    range: Range,
    here: (text: string) => string,
    wanted: (text: string) => string,
  ) => {
    const text = rangeText(range);
    const place = placeInRange(value, range);
    return [
      ...(text === null ? [] : [wanted(text)]),
      ...(value === null ? [] : [here(integer(value)) + (place === undefined ? '' : ` (${hint.by[place]})`)]),
    ];
  };
  const contracts = traits.contracts.map((kind) => clients.contract[kind]);
  const { daysBeyondTermsAtMost: days, trade, words } = traits;
  return {
    size: [
      ...compared(seats, traits.seats, hint.seats, hint.idealSeats),
      ...compared(devices, traits.devices, hint.devices, hint.idealDevices),
    ],
    work: [...(trade === null ? [] : [hint.idealTrade(trade)]), ...(words === null ? [] : [hint.idealWords(words)])],
    standard: contracts.length === 0 ? [] : [hint.idealContracts(either(contracts))],
    'first-payment': days === null ? [] : [hint.idealDays(days)],
  };
}
