import { describe, expect, test } from 'vitest';
import { isSecretHeader, normaliseHeader } from '../../../shared/importing/normalise-header.ts';
import { readClock, readDecimalDuration } from '../../../shared/importing/read-duration.ts';
import {
  readContractKind,
  readCriterion,
  readFlag,
  readLevel,
  readTimeKind,
  readYesNo,
} from '../../../shared/importing/read-word.ts';

describe('durations', () => {
  test.each([
    ['01:00:01', 3601],
    ['1:20', 4800],
    ['125:30:00', 451_800],
    ['-0:30', -1800],
    ['1h 30m', 5400],
    ['2 Std. 15 Min', 8100],
    ['90 min', 5400],
    ['45m', 2700],
    ['1,5 h', 5400],
    ['1:75', undefined],
    ['90', undefined],
    ['', undefined],
  ])('%s is %s seconds', (text, seconds) => {
    expect(readClock(text)).toBe(seconds);
  });

  test.each([
    ['0,01', 'hours', 'comma', 36],
    ['20.0', 'hours', 'dot', 72_000],
    ['65', 'minutes', 'dot', 3900],
    ['86400', 'seconds', 'dot', 86_400],
    ['x', 'minutes', 'dot', undefined],
  ] as const)('%s %s is %s seconds', (text, unit, decimal, seconds) => {
    expect(readDecimalDuration(text, unit, decimal)).toBe(seconds);
  });
});

describe('words of closed lists', () => {
  test.each([
    ['Yes', true],
    ['sì', true],
    ['JA', true],
    ['sí', true],
    ['true', true],
    ['x', true],
    ['2', true],
    ['No', false],
    ['nein', false],
    ['Non-billable', false],
    ['0', false],
    ['', null],
    ['perhaps', undefined],
  ])('%s means %s', (text, value) => {
    expect(readYesNo(text)).toBe(value);
  });

  test('kinds in four languages', () => {
    expect(['reactive', 'Wartung', 'progetto', 'Desplazamiento', '', 'Software'].map(readTimeKind)).toEqual([
      'reactive',
      'proactive',
      'project',
      'travel',
      null,
      undefined,
    ]);
    expect(['Break/Fix', 'Monte ore', 'Wartungsvertrag', 'cuota'].map(readContractKind)).toEqual([
      'break-fix',
      'block',
      'managed',
      'managed',
    ]);
    expect([readCriterion('f1'), readCriterion(' R 6 partner'), readCriterion('F9')]).toEqual(['F1', 'R6', undefined]);
    expect([readFlag('db-3'), readFlag('DB8'), readLevel('a'), readLevel('E')]).toEqual([
      'DB3',
      undefined,
      'A',
      undefined,
    ]);
  });
});

describe('headers', () => {
  test.each([
    ['Amount (EUR)', 'amount eur', 'amount'],
    ['*InvoiceNo', 'invoice no', 'invoice no'],
    ['Invoice #', 'invoice no', 'invoice no'],
    ['Billable?', 'billable', 'billable'],
    ['issued_on', 'issued on', 'issued on'],
    ['FÄLLIGKEIT', 'falligkeit', 'falligkeit'],
    ['Straße', 'strasse', 'strasse'],
    ['Nº factura', 'no factura', 'no factura'],
    [' ', '', ''],
  ])('%j', (header, full, bare) => {
    expect(normaliseHeader(header)).toMatchObject({ full, bare });
  });

  test.each(['Password', 'TOTP seed', 'api_key', 'Kennwort', 'contraseña', 'PIN', 'loginPassword'])(
    '%s looks like a secret',
    (header) => {
      expect(isSecretHeader(header)).toBe(true);
    },
  );

  test.each(['Client', 'Keyboard', 'Description', 'Pinned', 'Opinion'])('%s does not', (header) => {
    expect(isSecretHeader(header)).toBe(false);
  });
});
