import { z } from 'zod';
import type { ConductAnswerId, LeastFitListId, ModelVersionId, OwnCriterionId } from '../core/ids.ts';
import type { GradeChange } from '../scoring/edit-model/find-grade-changes.ts';
import type { LeastFitComparison } from '../scoring/gut/compare-least-fit.ts';
import type { ExitPathLock } from '../scoring/gut/conduct.ts';
import type { HeavyWeek } from '../scoring/gut/find-heavy-week.ts';
import type { HowSure } from '../scoring/how-sure/how-sure.ts';
import { axes, criterionIds, flagKinds, levels } from '../scoring/level.ts';
import type { ScoringModel } from '../scoring/scoring-model.ts';
import type { WaysUp } from '../scoring/ways-up/way.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId, instant, level, line, longText, nothing, preset } from './values.ts';

const text = (max: number) => z.string().trim().max(max);
const ownCriterionId = z.string().min(1).max(64) as unknown as z.ZodType<OwnCriterionId>;
const modelVersionId = z.string().min(1).max(64) as unknown as z.ZodType<ModelVersionId>;
const curve = z.array(z.tuple([z.number(), z.number()])).max(20);
const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.object(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);

/** The shape of a scoring model; what its numbers must hold to is told by `validateModel`. */
export const scoringModel = z.object({
  name: line,
  preset,
  weights: each(criterionIds, z.number()),
  own: z
    .array(
      z.object({
        id: ownCriterionId,
        axis: z.enum(axes),
        name: text(80),
        weight: z.number(),
        anchors: each(levels, text(200)),
      }),
    )
    .max(6)
    .optional(),
  levelPoints: each(levels, z.number()),
  maxNudge: z.number().min(0).max(20),
  breakPoints: each(['F1', 'F2', 'F3', 'F3byOverhead', 'F4', 'R1'] as const, curve),
  bandFloors: each(['A', 'B', 'C'] as const, z.number()),
  matrix: each(levels, each(levels, z.object({ grade: level, probation: z.boolean() }))),
  tieBreakPoints: z.number().min(0).max(20),
  minCoveragePct: z.number().min(0).max(100),
  minClientsForMedian: z.number().int().min(1).max(1000),
  sizeStep: z.object({ minusOneAbovePct: z.number(), minusTwoAbovePct: z.number(), floor: level }),
  caps: each(flagKinds, z.object({ cap: level, escalated: level })),
  staleAfterMonths: z.number().int().min(1).max(120),
}) as unknown as z.ZodType<ScoringModel>;

/** Which saved model grades; null is the one as shipped, with the weights of the preset in the settings. */
export const modelHead = z
  .object({ id: modelVersionId, number: z.number().int(), name: z.string(), savedAt: instant })
  .nullable();
export type ModelHead = z.infer<typeof modelHead>;

const gradeChanges = z.array(z.object({ clientId, name: z.string() }).loose()) as unknown as z.ZodType<
  readonly GradeChange[]
>;

const modelVersion = z.object({
  id: modelVersionId,
  number: z.number().int(),
  name: z.string(),
  note: z.string().nullable(),
  savedAt: instant,
  model: scoringModel,
  /** Who would be graded otherwise if this one were restored. */
  changes: gradeChanges,
});
export type ModelVersion = z.infer<typeof modelVersion>;

const waysUp = z.object({ kind: z.string() }).loose() as unknown as z.ZodType<WaysUp>;
const howSure = z.object({ grade: level, stabilityPct: z.number() }).loose() as unknown as z.ZodType<HowSure>;

/** What lies ahead of a grade: the smallest changes that lift it, and how well it holds. */
const outlook = z.object({ clientId, waysUp, howSure: howSure.nullable() });
export type Outlook = z.infer<typeof outlook>;

const side = z.enum(['difficult', 'bad']).nullable();
const conductAnswerId = z.string().min(1).max(64) as unknown as z.ZodType<ConductAnswerId>;
const conductAnswer = z.object({
  id: conductAnswerId,
  clientId,
  answeredOn: calendarDate,
  asks: side,
  communicates: side,
  resists: side,
  isToldInWriting: z.boolean().nullable(),
});
export type ConductAnswer = z.infer<typeof conductAnswer>;
const exitPathLock = z.object({ kind: z.string() }).loose() as unknown as z.ZodType<ExitPathLock>;

const heavyWeek = z.object({ untilOn: calendarDate }).loose().nullable() as unknown as z.ZodType<HeavyWeek | null>;
const leastFitListId = z.string().min(1).max(64) as unknown as z.ZodType<LeastFitListId>;
const comparison = z
  .object({ both: z.array(z.object({ clientId }).loose()) })
  .loose() as unknown as z.ZodType<LeastFitComparison>;
const leastFitList = z.object({
  id: leastFitListId,
  answeredOn: calendarDate,
  answeredBy: z.string(),
  comparison,
});
export type LeastFitList = z.infer<typeof leastFitList>;

export const modelCalls = {
  'model.get': call(nothing, z.object({ head: modelHead, model: scoringModel })),
  /** Saved models, newest first; the first one is in force. */
  'model.listVersions': call(nothing, z.array(modelVersion)),
  /** Who would change, without anything being saved. */
  'model.preview': call(
    z.object({ model: scoringModel }),
    z.object({ changes: gradeChanges, clientCount: z.number().int() }),
  ),
  /** Saves a model as the newest version. Refuses with `bad-model` what `validateModel` objects to. */
  'model.save': call(z.object({ name: line, note: longText.nullable(), model: scoringModel }), act),
  /** Writes the model in force to a file the user chooses; null where none was. */
  'model.export': call(nothing, z.object({ path: z.string() }).nullable()),
  /** Reads a model from such a file without saving it; null where none was chosen. */
  'model.openFile': call(nothing, z.object({ model: scoringModel }).nullable()),
  /** Null where the client isn't in the graded book. */
  'outlook.get': call(z.object({ clientId }), outlook.nullable()),
  'ownAssessments.record': call(
    z.object({ clientId, criterion: ownCriterionId, level: level.nullable(), assessedOn: calendarDate.optional() }),
    act,
  ),
  'conduct.get': call(z.object({ clientId }), z.object({ answers: z.array(conductAnswer), exitPathLock })),
  /** Answers of today in place of earlier ones of the same day. */
  'conduct.record': call(conductAnswer.omit({ id: true, answeredOn: true }), act),
  'gut.getHeavyWeek': call(nothing, heavyWeek),
  'gut.listLeastFit': call(nothing, z.array(leastFitList)),
  'gut.recordLeastFit': call(z.object({ answeredBy: line, clientIds: z.array(clientId).min(1).max(5) }), act),
} as const;
