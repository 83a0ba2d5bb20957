import { describe, expect, it } from 'vitest';
import { fuzzyScore, toSearchable } from '../../../renderer/app/palette/fuzzy-score.ts';
import { type Command, rankCommands } from '../../../renderer/app/palette/rank-commands.ts';

const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({
  id,
  label,
  kind: 'client',
  run: () => undefined,
  ...more,
});

const commands = [
  command('add', 'Add a client', { kind: 'action' }),
  command('hotel', 'Hotel Österreich'),
  command('shop', 'Shop Nord'),
  command('assess-hotel', 'Assess Hotel Österreich', { kind: 'action', isHiddenAtFirst: true }),
];
const ids = (query: string, recent: readonly string[] = []) =>
  rankCommands(commands, query, recent).map(({ id }) => id);

describe('fuzzyScore', () => {
  it.each([
    ['hot', 'hotel', true],
    ['htl', 'hotel', true],
    ['lht', 'hotel', false],
    ['sn', 'shop nord', true],
    ['osvaldo', 'merge logistica vallesud with another', false],
    ['osterreich', 'hotel osterreich', true],
    ['', 'anything', true],
  ])('%s in %s: %s', (query, text, fits) => {
    expect(fuzzyScore(query, text) !== null).toBe(fits);
  });

  it('prefers starts of words to letters inside', () => {
    expect(fuzzyScore('sn', 'shop nord')).toBeGreaterThan(fuzzyScore('sn', 'person') ?? 0);
  });

  it('ignores accents and case', () => {
    expect(toSearchable('Österreich, Łódź, Straße')).toBe('osterreich, lodz, strasse');
  });
});

describe('rankCommands', () => {
  it('offers everything but acts on single clients at first', () => {
    expect(ids('')).toEqual(['add', 'hotel', 'shop']);
  });

  it('leads with what was used lately', () => {
    expect(ids('', ['shop', 'assess-hotel'])).toEqual(['shop', 'assess-hotel', 'add', 'hotel']);
  });

  it('finds a client by the middle of its name, before acts on it', () => {
    expect(ids('osterr')).toEqual(['hotel', 'assess-hotel']);
  });

  it('finds an act by verb and name', () => {
    expect(ids('assess hot')[0]).toBe('assess-hotel');
  });

  it('finds nothing for letters that occur nowhere', () => {
    expect(ids('xyz')).toEqual([]);
  });
});
