import { readSettings } from '../../db/repositories/settings.ts';
import type { Handlers } from '../service-deps.ts';
import { getOutlook } from './get-outlook.ts';
import { exportModel, openModelFile } from './model-file.ts';
import { listModelVersions, previewModel } from './preview-model.ts';
import { readModel } from './read-model.ts';
import { recordOwnAssessment } from './record-own-assessment.ts';
import { saveModel } from './save-model.ts';

/** The scoring model, what it says of the way ahead, and levels of the criteria that the user added to it. */
export const modelHandlers = {
  'model.get': ({ db }) => readModel(db, readSettings(db).preset),
  'model.listVersions': listModelVersions,
  'model.preview': previewModel,
  'model.save': saveModel,
  'model.export': exportModel,
  'model.openFile': openModelFile,
  'outlook.get': getOutlook,
  'ownAssessments.record': recordOwnAssessment,
} satisfies Partial<Handlers>;
