import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What poppler's programs say of a PDF. They are installed with what tests of the window need. */
export type Poppler = {
  readonly text: (page?: number) => string;
  readonly words: (page: number) => readonly Word[];
  readonly info: () => string;
  readonly structure: () => string;
  /** The XML that some programs put beside the plain metadata. */
  readonly metadata: () => string;
  readonly fonts: () => readonly Font[];
};

/** A word and its box in mm from the upper left corner of the sheet. */
export type Word = {
  readonly text: string;
  readonly leftMm: number;
  readonly topMm: number;
  readonly rightMm: number;
  readonly bottomMm: number;
};

export type Font = {
  readonly name: string;
  readonly isEmbedded: boolean;
  readonly hasUnicode: boolean;
  readonly type: string;
};

export function readWithPoppler<T>(bytes: Uint8Array, read: (poppler: Poppler) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-pdf-'));
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, bytes);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const only = (page?: number) => (page === undefined ? [] : ['-f', String(page), '-l', String(page)]);
  try {
    return read({
      text: (page) => run('pdftotext', '-layout', ...only(page), file, '-'),
      words: (page) => wordsOf(run('pdftotext', '-bbox', ...only(page), file, '-')),
      info: () => run('pdfinfo', file),
      structure: () => run('pdfinfo', '-struct', file),
      metadata: () => run('pdfinfo', '-meta', file),
      fonts: () => fontsOf(run('pdffonts', file)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mmPerPoint = 25.4 / 72;

function wordsOf(html: string): Word[] {
  const pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;
  return Array.from(html.matchAll(pattern), ([, left, top, right, bottom, text = '']) => ({
    text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    leftMm: Number(left) * mmPerPoint,
    topMm: Number(top) * mmPerPoint,
    rightMm: Number(right) * mmPerPoint,
    bottomMm: Number(bottom) * mmPerPoint,
  }));
}

function fontsOf(table: string): Font[] {
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', type = '', embedded, , unicode] =
        /^(\S+)\s+(.+?)\s{2,}.*?\s(yes|no) (yes|no) (yes|no)\s/.exec(line) ?? [];
      return { name, type, isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' };
    });
}

/** Whether a program can be started here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** A page as grey pixels, 0 black, at `dpi` dots an inch. */
export function picturePage(
  bytes: Uint8Array,
  page: number,
  dpi: number,
): { width: number; height: number; grey: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-pdf-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    const args = [
      '-gray',
      '-r',
      String(dpi),
      '-f',
      String(page),
      '-l',
      String(page),
      '-singlefile',
      file,
      path.join(folder, 'page'),
    ];
    execFileSync('pdftoppm', args);
    const pgm = readFileSync(path.join(folder, 'page.pgm'));
    const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 64).toString('latin1')) ?? [];
    return { width: Number(width), height: Number(height), grey: pgm.subarray(head.length) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
