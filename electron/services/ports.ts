import type { CalendarDate, Instant } from '../../shared/core/dates.ts';
import type { TableBlock } from '../../shared/paper/blocks.ts';
import type { Paper, PaperLanguage } from '../../shared/paper/paper-document.ts';

/** Time as services see it; tests give a fixed one. */
export type Clock = { readonly now: () => Instant; readonly today: () => CalendarDate };

/** A new UUIDv7 for any kind of row. */
export type NewId = <Id extends string>() => Id;

/** Where the store's key lies. The database gets a key and knows nothing of this. */
export type KeyVault = {
  readonly protection: () => 'keyring' | 'file';
  /** The key as 64 hexadecimal digits. */
  readonly getKey: () => string;
  readonly replaceKey: (keyHex: string) => void;
};

/** Dialogs; each answers undefined where the user closed it. The command line refuses them. */
export type PickFile = {
  readonly toOpen: (options: {
    readonly title: string;
    readonly extensions: readonly string[];
    readonly many: boolean;
  }) => Promise<readonly string[] | undefined>;
  readonly toSave: (options: {
    readonly title: string;
    readonly suggestedName: string;
    readonly extension: string;
  }) => Promise<string | undefined>;
  readonly folder: (options: { readonly title: string }) => Promise<string | undefined>;
};

/** A part of the window, in CSS pixels from its upper left corner. */
export type PageArea = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Prints what the window shows, by the system's dialog or as PDF bytes; or a part of it as the bytes of a PNG. */
export type PrintPage = {
  readonly toPrinter: (options: { readonly title: string; readonly landscape: boolean }) => Promise<void>;
  readonly toPdf: (options: { readonly title: string; readonly landscape: boolean }) => Promise<Uint8Array>;
  readonly toPng: (area: PageArea) => Promise<Uint8Array>;
};

export type PrintedPdf = { readonly bytes: Uint8Array; readonly pages: number };

/** Turns papers into what can be looked at, filed and printed. */
export type PaperPress = {
  /** Style and body of the sheet for a preview; no script in it. Every selector of the style begins with `.paper`. */
  readonly toPreview: (paper: Paper) => { readonly css: string; readonly body: string };
  /** A file that needs nothing else. */
  readonly toHtml: (paper: Paper) => string;
  readonly toDocx: (paper: Paper) => Promise<Uint8Array>;
  /** A table for a spreadsheet; gaps in the words of that language. */
  readonly toCsv: (table: Pick<TableBlock, 'columns' | 'rows'>, language: PaperLanguage) => Uint8Array;
  /** Refuses with `needs-window` where no Chromium is at hand, as on the bare command line. */
  readonly toPdf: (paper: Paper) => Promise<PrintedPdf>;
  /** Several papers in one file, one after the other. */
  readonly toPdfTogether: (papers: readonly Paper[], documentName: string) => Promise<PrintedPdf>;
  /** Opens the print in the system's viewer, from where it is printed as it was made. */
  readonly toPrinter: (paper: Paper) => Promise<void>;
};

/** What a token stands for: a file to be read, or text that the user pasted. */
export type HandedOver =
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string };

/** Files chosen, dropped or pasted by the user. A token is good until the program ends. */
export type FileTokens = {
  readonly addPath: (path: string) => string;
  readonly addPasted: (text: string, name: string) => string;
  /** Refuses with `not-found` where the token is unknown. */
  readonly resolveToken: (token: string) => HandedOver;
};

/** A process that was started for one job. It may be killed at any moment. */
export type WorkerProcess = {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

/** Starts a process of its own for a long import. */
export type ImportWorker = {
  /** The build of the native module that the process is to load, where not the one in its package. */
  readonly nativeBinding: string | undefined;
  readonly start: () => WorkerProcess;
};

export type Ports = {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly keyVault: KeyVault;
  readonly pickFile: PickFile;
  readonly printPage: PrintPage;
  readonly paperPress: PaperPress;
  readonly showFolder: (path: string) => void;
  /** Absent where nobody waits at a window: there the program itself does the work. */
  readonly importWorker?: ImportWorker;
};

/** What is known of one answered call: never its arguments, never its answer. */
export type CallNote = {
  readonly channel: string;
  readonly milliseconds: number;
  /** Code of the failure; undefined where it went well. */
  readonly code?: string;
  /** The error behind `internal-error`. */
  readonly error?: unknown;
};
