import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleLetter } from '../helpers/paper/sample-papers.ts';

/** Milliseconds of LibreOffice's mail merge of a list of letters: into one PDF, and into a PDF each. */
export type Merged = { readonly together: number; readonly each: number };

/** Debian's own Python is the one that LibreOffice speaks with. */
const python = '/usr/bin/python3';

/** Merges in a fresh folder; undefined where LibreOffice or its database drivers are not installed. */
export function mergeInLibreOffice(script: string, folder: string, count: number): Merged | undefined {
  if (spawnSync(python, ['-c', 'import uno']).status !== 0) return undefined;
  mkdirSync(join(folder, 'data'), { recursive: true });
  const rows = Array.from({ length: count }, (_, index) => `${index + 1},Seestraße ${index + 1}\n`);
  writeFileSync(join(folder, 'data/list.csv'), `number,street\n${rows.join('')}`);
  writeFileSync(join(folder, 'letter.txt'), letterText());
  try {
    const answer = execFileSync(python, [script, folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return JSON.parse(answer) as Merged;
  } catch {
    return undefined;
  }
}

/** The words of the sample letter, with the two that change as fields. */
function letterText(): string {
  const lines = sampleLetter({ form: 'plain' }).blocks.flatMap((block) => {
    if (block.kind === 'letter-head') return [...block.recipient, ...block.info.map(({ value }) => value), ''];
    if (block.kind === 'subject') return [block.text, ''];
    if (block.kind !== 'paragraph' && block.kind !== 'list') return [];
    const texts = block.kind === 'list' ? block.items : [block.text];
    return texts.map((text) => (typeof text === 'string' ? text : text.map((run) => run.text).join('')));
  });
  return lines
    .join('\n')
    .replace('Seestraße 1', '{street}')
    .replace('no. 1', 'no. {number}')
    .replace('RW-1', 'RW-{number}');
}
