import { randomBytes } from 'node:crypto';
import { dialog } from 'electron';
import type { ErrorCode, Refusal } from '../../shared/core/errors.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { type DataFolder, openDataFolder, startAnew } from '../data-folder/open-data-folder.ts';
import type { KeyVault } from '../services/ports.ts';

/** What a fresh, empty store beside the present one gets over; the user restores a backup into it. */
const settledByStartingAnew: readonly ErrorCode[] = [
  'store-key-missing',
  'store-key-wrong',
  'store-corrupt',
  'store-foreign',
];
/** What may be over at the next attempt. */
const settledByTime: readonly ErrorCode[] = ['folder-in-use', 'folder-read-only', 'disk-full'];

/**
 * Opens the data folder; where that is refused, says why and what can be done, until it opens or the user gives up
 * (undefined). Any other error is thrown.
 */
export async function openOrAsk(
  path: string,
  keyVault: KeyVault,
  nativeBinding: string | undefined,
): Promise<DataFolder | undefined> {
  for (;;) {
    try {
      return openDataFolder(path, keyVault, nativeBinding);
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal === undefined) throw error;
      const answer = await ask(refusal, path);
      if (answer === 'quit') return undefined;
      if (answer === 'start-anew') startAnew(path, keyVault, randomBytes(32).toString('hex'), nativeBinding);
    }
  }
}

async function ask(refusal: Refusal, path: string): Promise<'quit' | 'try-again' | 'start-anew'> {
  const { getCatalog } = await import('../../shared/i18n/catalog.ts'); // large, and seldom needed here
  // The language is a setting in the very store that does not open.
  const { dialogs, errors } = getCatalog('en');
  const canStartAnew = settledByStartingAnew.includes(refusal.code);
  const choices = [
    { does: 'quit', label: dialogs.quit },
    ...(settledByTime.includes(refusal.code) ? [{ does: 'try-again', label: dialogs.tryAgain } as const] : []),
    ...(canStartAnew ? [{ does: 'start-anew', label: dialogs.setAside } as const] : []),
  ] as const;
  process.stderr.write(`winnow: ${refusal.message} (${refusal.code})\n`);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: dialogs.openFailed,
    detail: [errors[refusal.code], ...(canStartAnew ? [dialogs.setAsideExplained] : []), dialogs.dataFolder(path)].join(
      '\n\n',
    ),
    buttons: choices.map(({ label }) => label),
    cancelId: 0,
    noLink: true,
  });
  return choices[response]?.does ?? 'quit';
}
