import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectLicences, renderLicences } from '../../electron/dev/licences.mjs';

/** Licences under which a work may be part of a program under MIT. */
const fitting = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'Zlib'];

/** A choice needs one that fits, a sum only such. */
function fits(licence: string): boolean {
  const expression = licence.replaceAll(/[()]/g, '');
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every((part) => fitting.includes(part)));
}

describe('works of others in the app', () => {
  const licences = collectLicences();

  it('are listed as they are installed', () => {
    expect(licences.size).toBeGreaterThan(40);
    const written = readFileSync(new URL('../../resources/licences/third-party.txt', import.meta.url), 'utf8');
    expect(written, 'node electron/dev/licences.mjs writes it anew').toBe(renderLicences(licences));
  });

  it.each([...licences.values()])('$name: $licence fits', ({ licence }) => expect(fits(licence)).toBe(true));

  it.each([...licences.values()])('$name comes with its text and who holds the rights', ({ text }) => {
    expect(text).toMatch(/copyright/i);
    expect(text.length).toBeGreaterThan(300);
  });

  it('would be refused under a licence that asks for more', () => {
    expect(['GPL-3.0-or-later', 'MIT AND GPL-2.0', ''].filter(fits)).toEqual([]);
  });
});
