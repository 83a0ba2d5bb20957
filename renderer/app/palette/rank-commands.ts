import { fuzzyScore, toSearchable } from './fuzzy-score.ts';

export type Command = {
  readonly id: string;
  readonly label: string;
  /** What kind of thing it is, said quietly at the right. */
  readonly kind: 'client' | 'archived' | 'place' | 'action';
  /** Offered only once something was typed. */
  readonly isHiddenAtFirst?: boolean;
  readonly run: () => void;
};

const atMost = 50;
/** A place or client is meant more often than an act on a client of the same name. */
const hiddenCosts = 4;

/** The commands that fit a query, best first; those used lately lead, wholly so where nothing was typed. */
export function rankCommands(
  commands: readonly Command[],
  query: string,
  recentIds: readonly string[],
): readonly Command[] {
  const wanted = toSearchable(query.trim());
  const recency = (command: Command) => {
    const index = recentIds.indexOf(command.id);
    return index < 0 ? 0 : recentIds.length - index;
  };
  return commands
    .filter((command) => wanted !== '' || command.isHiddenAtFirst !== true || recency(command) > 0)
    .flatMap((command) => {
      const fit = fuzzyScore(wanted, toSearchable(command.label));
      if (fit === null) return [];
      if (wanted === '') return [{ command, score: recency(command) }];
      const costs = command.isHiddenAtFirst === true ? hiddenCosts : 0;
      return [{ command, score: fit + recency(command) / 2 - costs }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, atMost)
    .map(({ command }) => command);
}
