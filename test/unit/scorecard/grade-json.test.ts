import { describe, expect, test } from 'vitest';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { buildGradeJson } from '../../../shared/scorecard/grade-json.ts';
import { criterionIds } from '../../../shared/scoring/level.ts';
import { chooseLevels } from '../scoring/build-facts.ts';
import { eur, gradeDemo, nothingKnown } from './demo.ts';

const json = buildGradeJson(gradeDemo({}, [nothingKnown]), eur, (client) => `how ${client.name} came to it`);
const [a1] = json.clients;

describe('the demo book as JSON', () => {
  test('names day and median, in currency units', () => {
    expect(json).toMatchObject({ asOf: '2025-12-31', medianGrossProfit: 2_362.5 });
    expect(json.clients).toHaveLength(13);
  });

  test('tells a client with nothing rounded', () => {
    expect(a1).toMatchObject({
      name: 'A1',
      grade: 'A',
      f: 91.388_888_889,
      r: 90,
      fBand: 'A',
      rBand: 'A',
      base: 'A',
      sizeStep: 0,
      caps: [],
      coverage: { f: 100, r: 100 },
      provisional: false,
      probation: false,
      exempt: false,
      explanation: 'how A1 came to it',
      revenue: 18_000,
      passThrough: 3_600,
      hours: 130,
      grossProfit: 9_850,
    });
    expect(a1?.marginPct).toBeCloseTo(9_850 / 180, 9);
    expect(a1?.ehr).toBeCloseTo(14_400 / 130, 9);
  });

  test('tells each criterion', () => {
    expect(Object.keys(a1?.criteria ?? {})).toEqual(criterionIds);
    expect(a1?.criteria['R1']).toEqual({ value: -2.5, score: 90, level: 'A', source: 'measured' });
    expect(a1?.criteria['F5']).toEqual({ value: null, score: 70, level: 'B', source: 'assessed' });
  });

  test('keeps what is unknown null through text and back', () => {
    const unknown = (JSON.parse(JSON.stringify(json)) as typeof json).clients[12];
    expect(unknown).toMatchObject({
      grade: null,
      f: null,
      r: null,
      fBand: null,
      rBand: null,
      base: null,
      sizeStep: 0,
      marginPct: null,
      ehr: null,
      provisional: true,
      revenue: null,
      hours: null,
    });
    expect(unknown?.criteria['F1']).toEqual({ value: null, score: null, level: null, source: 'unknown' });
  });

  test('tells the band after the caller-ID', () => {
    const book = gradeDemo({ C2: { assessments: chooseLevels('F5 R2 R3 R4 R5 R6 G0', 'CCCBBCD') } });
    expect(buildGradeJson(book, eur, () => '').clients[7]).toMatchObject({ r: 61, rBand: 'C', callerId: 'D' });
  });

  test('knows currencies without decimals', () => {
    expect(buildGradeJson(gradeDemo(), 'JPY' as CurrencyCode, () => '').medianGrossProfit).toBe(236_250);
  });
});
