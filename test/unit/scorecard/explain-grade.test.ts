import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../shared/core/dates.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { makeFormatters } from '../../../shared/i18n/formatters.ts';
import { explainGrade } from '../../../shared/scorecard/explain-grade.ts';
import { formatScore, formatSharePct } from '../../../shared/scorecard/format-score.ts';
import type { ActiveFlag, ClientFacts } from '../../../shared/scoring/client-facts.ts';
import type { FlagKind } from '../../../shared/scoring/level.ts';
import { asOf, chooseLevels } from '../scoring/build-facts.ts';
import { formatters, gradeDemo, nothingKnown, pick, texts } from './demo.ts';

const flag = (kind: FlagKind): ActiveFlag => ({
  kind,
  happenedOn: asOf,
  expiresOn: addMonths(asOf, 12),
  isEscalated: false,
});

function explain(name: string, change: Partial<ClientFacts> = {}): string {
  const book = gradeDemo({ [name]: change }, [nothingKnown]);
  return explainGrade(pick(book, name).explanation, texts, formatters);
}

describe('explainGrade', () => {
  test.each<[string, string, Partial<ClientFacts>, string]>([
    ['a plain grade', 'A1', {}, 'R 90 A x F 91 A = A; no flags; final A'],
    [
      'a small client',
      'C3',
      {},
      'R 66 B x F 26 D = C; size -1 (overhead 23 % of net revenue, floor C) = C; no flags; final C',
    ],
    [
      'an exempt one',
      'C3',
      { sizeExemption: { kind: 'referrer', reason: 'sends others' } },
      'R 66 B x F 26 D = C; size -1 (overhead 23 % of net revenue, exempt) = C; no flags; final C',
    ],
    [
      'the caller-ID',
      'C2',
      { assessments: chooseLevels('F5 R2 R3 R4 R5 R6 G0', 'CCCBBCD') },
      'R 61 B, near the edge, caller-ID D = C; R 61 C x F 46 C = C; no flags; final C',
    ],
    [
      'deal-breakers',
      'B1',
      { flags: [flag('DB1'), flag('DB3')] },
      'R 70 B x F 75 B = B; DB1 caps at D = D; DB3 caps at C = D; final D',
    ],
    [
      'what is provisional',
      'B1',
      { assessments: chooseLevels('F5 R2', 'BB') },
      'R 70 B x F 75 B = B; no flags; final B, provisional',
    ],
    [
      'probation',
      'A1',
      { lateness: { invoiceCount: 1, daysTotal: 60 }, assessments: chooseLevels('F5 R2 R3 R4 R5 R6', 'BDDDDD') },
      'R 20 D x F 91 A = C on probation; no flags; final C on probation',
    ],
    ['what is not graded', 'Nothing', {}, 'nothing known of money; nothing known of the relationship; not graded'],
    [
      'no revenue at all',
      'B1',
      { revenueMinor: 0, passThroughMinor: 0 },
      'R 70 B x F 8 D = C; size -2 (no net revenue, floor C) = C; no flags; final C',
    ],
  ])('puts in one line: %s', (_, name, change, line) => expect(explain(name, change)).toBe(line));

  test('takes its words from the catalog and its numbers from the locale', () => {
    const marked = explainGrade(
      pick(gradeDemo(), 'C3').explanation,
      getCatalog('test').scorecard,
      makeFormatters('de'),
    );
    expect(marked).not.toContain('final');
    expect(marked.split('; ')).toHaveLength(4);
  });
});

describe('a printed number never lies beyond an edge', () => {
  test.each([
    [61, '61'],
    [60.6, '61'],
    [79.4, '79'],
    [79.5, '79.5'],
    [79.69, '79.7'],
    [79.97, '79.9'],
    [80, '80'],
    [80.4, '80'],
    [59.999_999, '59.9'],
    [69.97, '70'],
    [19.55, '20'],
    [0, '0'],
    [100, '100'],
  ])('score %d is %s', (score, text) => expect(formatScore(score, formatters)).toBe(text));

  test.each([
    [23.3, '23 %'],
    [20, '20 %'],
    [20.3, '20.3 %'],
    [20.01, '20.1 %'],
    [50.4, '50.4 %'],
    [19.7, '20 %'],
    [25.2, '25 %'],
  ])('share %d is %s', (pct, text) => expect(formatSharePct(pct, formatters)).toBe(text));
});
