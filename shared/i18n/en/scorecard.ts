import { plural } from '../plural.ts';

/** What is said of a graded book: the chain that led to a grade, the reason in a sentence, the strip's headline. */
export const scorecard = {
  /** One line, step after step; letters and numbers as on the grade card. */
  chain: {
    notGraded: 'not graded',
    nothingKnown: { F: 'nothing known of money', R: 'nothing known of the relationship' },
    tieBreak: (score: string, from: string, to: string, callerId: string) =>
      `R ${score} ${from}, near the edge, caller-ID ${callerId} = ${to}`,
    matrix: (rScore: string, rBand: string, fScore: string, fBand: string, base: string) =>
      `R ${rScore} ${rBand} x F ${fScore} ${fBand} = ${base}`,
    onProbation: (grade: string) => `${grade} on probation`,
    provisional: (grade: string) => `${grade}, provisional`,
    size: (step: string, reasons: string, to: string) => `size ${step} (${reasons}) = ${to}`,
    overheadShare: (pct: string) => `overhead ${pct} of net revenue`,
    noNetRevenue: 'no net revenue',
    floor: (grade: string) => `floor ${grade}`,
    exempt: 'exempt',
    cap: (flag: string, cap: string, to: string) => `${flag} caps at ${cap} = ${to}`,
    noFlags: 'no flags',
    final: (grade: string) => `final ${grade}`,
  },
  /** Parts of a sentence whose subject, the client, is left out. */
  why: {
    good: {
      F1: (pct: string) => `leaves a margin of ${pct}`,
      F1unmeasured: 'leaves a good margin',
      F2: (rate: string, target: string) => `earns ${rate} an hour against ${target}`,
      F2unmeasured: 'pays well for an hour',
      F3: 'is of good size',
      F4: 'pays a regular fee',
      F5: 'grows',
      R1onTime: 'pays on time',
      R1: 'pays within a week of terms',
      R2: 'acts on advice',
      R3: 'keeps to the standards',
      R4: 'uses the agreed channel',
      R5: 'is friendly',
      R6: 'plans together',
    },
    poor: {
      F1: (pct: string) => `leaves a margin of only ${pct}`,
      F1loss: 'costs more than it brings',
      F1unmeasured: 'leaves a thin margin',
      F2: (rate: string, target: string) => `brings ${rate} an hour against ${target}`,
      F2unmeasured: 'pays little for an hour',
      noRevenue: 'takes hours and brings no revenue',
      F3: 'brings little gross profit',
      F4: 'brings little regular revenue',
      F5: 'offers no growth',
      R1: (days: string) => `pays ${days} days after terms`,
      R1unmeasured: 'pays late',
      R2: 'leaves advice open',
      R3: 'leaves protection gaps open',
      R4: 'goes around the agreed channel',
      R5: 'is hard to talk to',
      R6: 'sees the work as a cost',
    },
    overhead: (pct: string) => `is so small that its overhead takes ${pct} of net revenue`,
    tooSmall: 'is too small for its overhead',
    capped: 'a deal-breaker stands against it',
    but: (good: string, poor: string) => `${good}, but ${poor}`,
    sentence: (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`,
    nothingKnown: 'Nothing is known yet.',
  },
  headline: {
    fractions: {
      tenth: 'a tenth',
      fifth: 'a fifth',
      quarter: 'a quarter',
      third: 'a third',
      half: 'half',
      twoThirds: 'two thirds',
      threeQuarters: 'three quarters',
    },
    /** Of the clients graded D. */
    leastFit: (revenueShare: string, hoursShare: string) =>
      `${revenueShare.slice(0, 1).toUpperCase()}${revenueShare.slice(1)} of revenue, ${hoursShare} of the time`,
  },
  gut: {
    agreement: (agreed: number, total: number) =>
      plural('en', total, {
        one: `Figures and feeling agree on ${agreed} of 1.`,
        other: `Figures and feeling agree on ${agreed} of ${total}.`,
      }),
    differs: (name: string, grade: string, reasons: readonly string[]) =>
      reasons.length === 0 ? `${name} is ${grade}.` : `${name} is ${grade}: ${reasons.join(', ')}.`,
  },
};
