import { listAssessments } from '../../db/repositories/assessments.ts';
import type { Handlers } from '../service-deps.ts';
import { recordAssessment } from './record-assessment.ts';

export const assessmentsHandlers = {
  'assessments.list': ({ db }, { clientId }) => listAssessments(db, clientId),
  'assessments.record': recordAssessment,
} satisfies Partial<Handlers>;
