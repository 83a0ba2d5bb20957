import { expect, it } from 'vitest';
import { en } from '../../shared/i18n/en.ts';
import { listSources, readSource } from './source-files.ts';

/** The path of each text of a catalog: "client.rows.total". */
function pathsOf(part: object, above = ''): string[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return typeof value === 'object' && value !== null ? pathsOf(value, path) : [path];
  });
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_$]+(?:-[\p{L}\p{N}_$]+)*/gu) ?? [];
}

it('every text is named by what shows it', () => {
  const sources = listSources('shared', 'electron', 'renderer').filter((file) => !file.startsWith('shared/i18n/en'));
  const words = new Set(sources.flatMap((file) => wordsIn(readSource(file))));
  const unnamed = pathsOf(en).filter((path) => {
    const key = path.slice(path.lastIndexOf('.') + 1);
    return wordsIn(key).some((word) => !words.has(word));
  });
  expect(words.size).toBeGreaterThan(1000);
  expect(unnamed).toEqual([]);
});
