import type { Clock, KeyVault, PaperPress } from '../services/ports.ts';

/** What only Electron can do: unwrap a key by the keyring, print a PDF. */
export type WhyElectron = 'keyring' | 'print';

/** The world around the command line; tests and Electron give their own. */
export type CliIo = {
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Where relative paths start. */
  readonly workingFolder: string;
  /** The app's own data folder. */
  readonly defaultDataFolder: string;
  readonly resourcesFolder: string;
  readonly appVersion: string;
  readonly systemLocale: string;
  readonly clock: Clock;
  readonly createKeyVault: (folder: string) => KeyVault;
  /** Only the press inside Electron makes PDF. */
  readonly createPaperPress: (resourcesFolder: string) => PaperPress;
  /** Runs the same words inside Electron, which alone reaches the keyring and prints; undefined where this is it. */
  readonly runInElectron: ((argv: readonly string[], why: WhyElectron) => Promise<number>) | undefined;
  readonly nativeBinding: string | undefined;
};
