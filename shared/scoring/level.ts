/** A level of one criterion, and equally a band of an axis and a grade of a client: A best, D least. */
export const levels = ['A', 'B', 'C', 'D'] as const;
export type Level = (typeof levels)[number];
export type Band = Level;
export type Grade = Level;

/** F: financial value. R: relationship. */
export const axes = ['F', 'R'] as const;
export type Axis = (typeof axes)[number];

/** The five financial and six relationship criteria. */
export const criterionIds = ['F1', 'F2', 'F3', 'F4', 'F5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6'] as const;
export type CriterionId = (typeof criterionIds)[number];

/** What can be assessed: the criteria, and G0, the caller-ID reaction, which has no weight. */
export const assessableIds = [...criterionIds, 'G0'] as const;
export type AssessableId = (typeof assessableIds)[number];

/** DB1 abuse, DB2 contempt for expertise, DB3 refused security alarms, DB4 unreasonable demands, DB5 recurrent late
 * payment or refused charge, DB6 something illegal asked, DB7 liability that can't be insured. */
export const flagKinds = ['DB1', 'DB2', 'DB3', 'DB4', 'DB5', 'DB6', 'DB7'] as const;
export type FlagKind = (typeof flagKinds)[number];

export const presetNames = ['balanced', 'cash-first', 'security-first', 'sanity-first'] as const;
export type PresetName = (typeof presetNames)[number];

/** The axis that a criterion of the program belongs to. */
export function axisOf(criterion: CriterionId): Axis {
  return criterion.startsWith('F') ? 'F' : 'R';
}
