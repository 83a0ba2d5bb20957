import type { PresetName } from './level.ts';
import { presets } from './presets.ts';
import type { ScoringModel } from './scoring-model.ts';

const breakPoints: ScoringModel['breakPoints'] = {
  // Gross margin %. B sits around the worldwide mean of managed-service margins, 46.2 % (second quarter of 2024);
  // A from 50 and C below 40 after the quartiles of services margin, 49.4 % and 38 % (2021); 65 % is the margin
  // that trainers of the trade aspire to.
  F1: [
    [0, 0],
    [25, 40],
    [40, 60],
    [50, 80],
    [65, 100],
  ],
  // Effective hourly rate / target rate. An agreement efficiency of 0.8 to 1.5 is published as healthy.
  F2: [
    [0, 0],
    [0.6, 40],
    [0.8, 60],
    [1, 80],
    [1.3, 100],
  ],
  // Gross profit / median gross profit of the book. The relative form is a judgement of this product.
  F3: [
    [0, 0],
    [0.35, 40],
    [0.75, 60],
    [1.5, 80],
    [3, 100],
  ],
  // Rule: with too few clients for a median, multiples of the yearly overhead of having a client.
  F3byOverhead: [
    [0, 0],
    [2, 40],
    [5, 60],
    [10, 80],
    [20, 100],
  ],
  // Recurring share of net revenue %. Published bands: below 55 weak, 65-78 healthy, 78-90 best.
  F4: [
    [0, 0],
    [15, 40],
    [50, 60],
    [80, 80],
    [100, 100],
  ],
  // Mean days beyond terms. Days beyond terms instead of days to pay, since terms differ; a week is a slip, a month a habit.
  R1: [
    [-5, 100],
    [0, 80],
    [7, 60],
    [30, 40],
    [90, 0],
  ],
};

const matrix: ScoringModel['matrix'] = {
  // Rows: relationship; columns: financial value. An A needs a top relationship and at least good finances; a loss-making
  // friend is C (reprice), not D; a lucrative but hostile client is C on probation; weak on both is D.
  A: { A: plain('A'), B: plain('A'), C: plain('B'), D: plain('C') },
  B: { A: plain('B'), B: plain('B'), C: plain('C'), D: plain('C') },
  C: { A: plain('B'), B: plain('C'), C: plain('C'), D: plain('D') },
  D: { A: { grade: 'C', probation: true }, B: plain('D'), C: plain('D'), D: plain('D') },
};

function plain<G extends 'A' | 'B' | 'C' | 'D'>(grade: G): { readonly grade: G; readonly probation: false } {
  return { grade, probation: false };
}

/** The model as shipped, with the weights of a preset. */
export function buildDefaultModel(preset: PresetName): ScoringModel {
  return {
    name: preset,
    preset,
    weights: presets[preset],
    // The middle of each band (80-100, 60-80, 40-60, 0-40).
    levelPoints: { A: 90, B: 70, C: 50, D: 20 },
    maxNudge: 8,
    breakPoints,
    // A tax firm's published card drops below 30, puts 30-50 on trial, lifts 51-70 and keeps above.
    bandFloors: { A: 80, B: 60, C: 40 },
    matrix,
    // A gut ranking was wrong for about 40 % of clients in one published case: it decides only where figures nearly tie.
    tieBreakPoints: 3,
    minCoveragePct: 60,
    minClientsForMedian: 5,
    // Size alone demotes and never condemns: a friendly micro-client is no candidate for parting.
    sizeStep: { minusOneAbovePct: 20, minusTwoAbovePct: 50, floor: 'C' },
    // Abuse and illegal requests end it at once; the others when a talk, a written recommendation, two reminders or a
    // payment plan have failed. Liability without insurance stays a question for the insurer.
    caps: {
      DB1: { cap: 'D', escalated: 'D' },
      DB2: { cap: 'C', escalated: 'D' },
      DB3: { cap: 'C', escalated: 'D' },
      DB4: { cap: 'C', escalated: 'D' },
      DB5: { cap: 'C', escalated: 'D' },
      DB6: { cap: 'D', escalated: 'D' },
      DB7: { cap: 'C', escalated: 'C' },
    },
    staleAfterMonths: 12,
  };
}
