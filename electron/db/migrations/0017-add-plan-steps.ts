/** Which promises are dates of a plan of partings, and for what. */
export const addPlanSteps = {
  version: 17,
  name: 'add-plan-steps',
  sql: `
ALTER TABLE promises ADD COLUMN plan_step TEXT CHECK (plan_step IN ('notice', 'end'));
`,
} as const;
