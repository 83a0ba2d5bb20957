import { resolve } from 'node:path';

/** What the program was started for. */
export type StartArguments =
  | { readonly kind: 'window'; readonly dataFolder: string | undefined }
  | { readonly kind: 'command'; readonly words: readonly string[] };

/** `--winnow-cli WORDS…` runs the command line; `--data DIR` or `--data=DIR` chooses the data folder. */
export function readArguments(argv: readonly string[], workingFolder: string): StartArguments {
  const at = argv.indexOf('--winnow-cli');
  if (at >= 0) return { kind: 'command', words: argv.slice(at + 1) };
  const given = argv.findIndex((word) => word === '--data' || word.startsWith('--data='));
  const word = argv[given];
  const value = word === '--data' ? argv[given + 1] : word?.slice('--data='.length);
  return {
    kind: 'window',
    dataFolder: value === undefined || value === '' ? undefined : resolve(workingFolder, value),
  };
}
