import { assertNever } from '../core/errors.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { Formatters } from '../i18n/formatters.ts';
import type { ExplanationStep } from '../scoring/graded-client.ts';
import { formatScore, formatSharePct } from './format-score.ts';

export type ScorecardTexts = Catalog['scorecard'];

type Step<Kind extends ExplanationStep['kind']> = Extract<ExplanationStep, { kind: Kind }>;

/** The chain that led to a grade in one readable line, every step that was taken and "no flags" where none was. */
export function explainGrade(steps: readonly ExplanationStep[], texts: ScorecardTexts, formatters: Formatters): string {
  return steps.flatMap((step) => explainStep(step, steps, texts, formatters)).join('; ');
}

function explainStep(
  step: ExplanationStep,
  steps: readonly ExplanationStep[],
  { chain }: ScorecardTexts,
  formatters: Formatters,
): readonly string[] {
  switch (step.kind) {
    case 'not-graded':
      return [...step.axes.map((axis) => chain.nothingKnown[axis]), chain.notGraded];
    case 'tie-break':
      return [chain.tieBreak(formatScore(step.rScore, formatters), step.from, step.to, step.callerId)];
    case 'matrix':
      return [explainMatrix(step, chain, formatters)];
    case 'size':
      return [explainSize(step, chain, formatters)];
    case 'cap':
      return [chain.cap(step.flag, step.cap, step.to)];
    case 'final':
      return steps.some(({ kind }) => kind === 'cap')
        ? [explainFinal(step, chain)]
        : [chain.noFlags, explainFinal(step, chain)];
    default:
      return assertNever(step);
  }
}

function explainMatrix(step: Step<'matrix'>, chain: ScorecardTexts['chain'], formatters: Formatters): string {
  const base = step.probation ? chain.onProbation(step.base) : step.base;
  return chain.matrix(
    formatScore(step.rScore, formatters),
    step.rBand,
    formatScore(step.fScore, formatters),
    step.fBand,
    base,
  );
}

function explainSize(step: Step<'size'>, chain: ScorecardTexts['chain'], formatters: Formatters): string {
  const share = step.overheadSharePct;
  const reasons = [share === null ? chain.noNetRevenue : chain.overheadShare(formatSharePct(share, formatters))];
  if (step.outcome === 'floor') reasons.push(chain.floor(step.to));
  if (step.outcome === 'exempt') reasons.push(chain.exempt);
  return chain.size(String(step.step), reasons.join(', '), step.to);
}

function explainFinal(step: Step<'final'>, chain: ScorecardTexts['chain']): string {
  const grade = step.probation ? chain.onProbation(step.grade) : step.grade;
  return chain.final(step.provisional ? chain.provisional(grade) : grade);
}
