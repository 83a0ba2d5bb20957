import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMatchName } from '../../../shared/client/match-name.ts';

describe('toMatchName', () => {
  it.each([
    ['Hotel Post GmbH', 'hotel post'],
    ['HOTEL  POST', 'hotel post'],
    ['Hotel-Post G.m.b.H.', 'hotel post'],
    ['Hotel Post GmbH & Co. KG', 'hotel post'],
    ['Müller & Söhne', 'muller and sohne'],
    ['Straßer e.K.', 'strasser'],
    ['Rossi S.r.l.', 'rossi'],
    ['ROSSI SRL', 'rossi'],
    ['Rossi S.p.A.', 'rossi'],
    ['Panadería Núñez, S.L.', 'panaderia nunez'],
    ['Acme Ltd', 'acme'],
    ['Acme Ltd.', 'acme'],
    ['Acme Pty Ltd', 'acme'],
    ['Acme, Inc.', 'acme'],
    ['Łódź Sp. z o.o.', 'lodz'],
    ["O'Brien Limited", 'obrien'],
    ['Old Client (deleted)', 'old client'],
    ['Parent Ltd:Subsidiary GmbH', 'parent ltd subsidiary'],
    ['Rossi, Maria', 'maria rossi'],
    ['Maria Rossi', 'maria rossi'],
    ['Bar, Grill, Hotel', 'bar grill hotel'],
    ['Smith, 2nd floor', 'smith 2nd floor'],
    ['GmbH', 'gmbh'],
    ['The Limited', 'the'],
    ['Ελληνικά ΑΕ', 'ελληνικα αε'],
    ['株式会社', '株式会社'],
  ])('%s -> %s', (name, expected) => {
    expect(toMatchName(name)).toBe(expected);
  });

  it('is not changed by doing it twice, by case or by accents in another form', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abcÄéñß .-&:()0', 'GmbH', ' Ltd', ' S.r.l.'), maxLength: 25 });
    fc.assert(
      fc.property(name, (text) => {
        const once = toMatchName(text);
        expect(toMatchName(text.normalize('NFD'))).toBe(once);
        expect(toMatchName(`  ${text.toUpperCase()} `)).toBe(once);
      }),
    );
  });

  it('is never empty where the name has a letter or digit', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (/[\p{L}\p{N}]/u.test(text.normalize('NFKD').replace(/\p{M}/gu, ''))) expect(toMatchName(text)).not.toBe('');
      }),
    );
  });
});
