import { describe, expect, test } from 'vitest';
import { writeWhySentence } from '../../../shared/scorecard/why-sentence.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { criterionIds } from '../../../shared/scoring/level.ts';
import { asOf, buildAssessed, chooseLevels, demoRates } from '../scoring/build-facts.ts';
import { eur, formatters, gradeDemo, nothingKnown, pick, texts } from './demo.ts';

const { targetRatePerHourMinor } = demoRates;

function whyOf(name: string, change: Partial<ClientFacts> = {}): string {
  const client = pick(gradeDemo({ [name]: change }, [nothingKnown]), name);
  return writeWhySentence(client, { targetRatePerHourMinor, currency: eur, texts, formatters });
}

describe('writeWhySentence', () => {
  test.each([
    ['A1', 'Earns 111 an hour against 75 and pays on time.'],
    ['B3', 'Earns 73 an hour against 75 and is of good size, but leaves protection gaps open.'],
    ['C2', 'Pays within a week of terms and is friendly, but brings 52 an hour against 75.'],
    ['C3', 'Is friendly and pays within a week of terms, but brings 37 an hour against 75.'],
    ['D1', 'Pays 60 days after terms and brings 37 an hour against 75.'],
    ['Nothing', 'Nothing is known yet.'],
  ])('%s: %s', (name, sentence) => expect(whyOf(name)).toBe(sentence));

  const none: Partial<ClientFacts> = {
    minutesWorked: null,
    timeEntryCount: 0,
    recurringNetMinor: null,
    lateness: { invoiceCount: 0, daysTotal: 0 },
  };
  test.each<[string, Partial<ClientFacts>, string]>([
    [
      'levels alone',
      { ...none, assessments: chooseLevels('F1 F2 R1', 'AAA') },
      'Pays on time and pays well for an hour.',
    ],
    ['a chosen B of payment', { ...none, assessments: chooseLevels('R1', 'B') }, 'Pays within a week of terms.'],
    [
      'poor levels alone',
      { ...none, assessments: chooseLevels('F2 R1', 'DD') },
      'Pays little for an hour and pays late.',
    ],
    [
      'margin without a rate',
      { ...none, assessments: chooseLevels('F1 R6', 'DD') },
      'Leaves a thin margin and sees the work as a cost.',
    ],
    [
      'a good margin against a poor rate',
      { ...none, assessments: chooseLevels('F1 F2', 'AD') },
      'Leaves a good margin, but pays little for an hour.',
    ],
    [
      'a pinned level over a figure',
      { assessments: { F2: buildAssessed('D', { isPinned: true }) } },
      'Pays within a week of terms and pays a regular fee, but pays little for an hour.',
    ],
    [
      'hours without revenue',
      { revenueMinor: 0, passThroughMinor: 0 },
      'Pays within a week of terms and acts on advice, but takes hours and brings no revenue.',
    ],
  ])('%s', (_, change, sentence) => expect(whyOf('B1', change)).toBe(sentence));

  test('takes no figure from a measurement that a pinned level contradicts', () => {
    const assessments = chooseLevels('F5', 'C');
    const pinned = { ...assessments, F2: buildAssessed('A', { isPinned: true }) };
    expect(whyOf('D1', { assessments: pinned })).toBe('Pays well for an hour, but pays 60 days after terms.');
  });

  test('names a loss where no rate is known', () => {
    const assessments = { F2: buildAssessed('A', { isPinned: true }) };
    expect(whyOf('B1', { assessments, minutesWorked: 60_000 })).toContain('but costs more than it brings');
  });

  test('names margin where the rate says otherwise', () => {
    // 90 % resold at a good hourly rate: margin is thin, the hour is not.
    const resale = { revenueMinor: 3_000_000, passThroughMinor: 2_700_000, minutesWorked: 1_800 };
    expect(whyOf('B1', resale)).toBe(
      'Earns 100 an hour against 75 and pays a regular fee, but leaves a margin of only 7 %.',
    );
    const loss = { revenueMinor: 3_000_000, passThroughMinor: 2_950_000, minutesWorked: 3_000 };
    expect(whyOf('B1', loss)).toContain('but brings 10 an hour against 75');
  });

  describe('where nothing is poor', () => {
    const pinned = buildAssessed('A', { isPinned: true });
    const allGood = Object.fromEntries(criterionIds.map((id) => [id, pinned]));
    const small = { revenueMinor: 240_000, passThroughMinor: 0, minutesWorked: 600, assessments: allGood };

    test('says that a small client’s overhead lowered the grade', () => {
      expect(whyOf('B1', small)).toMatch(/, but is so small that its overhead takes \d+ % of net revenue\.$/);
    });

    test('says that a deal-breaker did', () => {
      const flag = { kind: 'DB2', isEscalated: false, happenedOn: asOf, expiresOn: asOf } as const;
      expect(whyOf('A1', { assessments: allGood, flags: [flag] })).toContain(', but a deal-breaker stands against it.');
    });
  });
});
