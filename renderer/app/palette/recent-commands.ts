const remembered = 6;

let used: readonly string[] = [];

/** What was chosen in the palette since the window opened, latest first. Kept nowhere else: names of clients stay in the store. */
export const recentCommands = {
  ids: (): readonly string[] => used,
  use: (id: string): void => {
    used = [id, ...used.filter((other) => other !== id)].slice(0, remembered);
  },
};
