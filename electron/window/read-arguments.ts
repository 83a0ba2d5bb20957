import { resolve } from 'node:path';

/** What the program was started for, and on which data folder where one was named. */
export type StartArguments = {
  readonly dataFolder: string | undefined;
  /** Words of the command line; undefined where a window is wanted. */
  readonly command: readonly string[] | undefined;
};

/** `--winnow-cli WORDS…` runs the command line; `--data DIR` or `--data=DIR` chooses the data folder. */
export function readArguments(argv: readonly string[], workingFolder: string): StartArguments {
  const commandAt = argv.indexOf('--winnow-cli');
  const given = argv.findIndex((word) => word === '--data' || word.startsWith('--data='));
  const word = argv[given];
  const value = word === '--data' ? argv[given + 1] : word?.slice('--data='.length);
  return {
    dataFolder: value === undefined || value === '' ? undefined : resolve(workingFolder, value),
    command: commandAt < 0 ? undefined : argv.slice(commandAt + 1),
  };
}
