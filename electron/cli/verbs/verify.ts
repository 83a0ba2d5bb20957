import { Refusal } from '../../../shared/core/errors.ts';
import { verifyStore } from '../../db/verify-store.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Answer } from './answer.ts';

/** `verify`: integrity and foreign keys of the store. Refuses with `store-corrupt` what isn't sound. */
export function verify({ db, dataFolder }: ServiceDeps): Answer {
  const problems = [...verifyStore(db)];
  if (problems.length > 0)
    throw new Refusal('store-corrupt', `the store has ${problems.length} problems`, { problems });
  return { json: { isSound: true, problems }, text: `The store in ${dataFolder} is sound.` };
}
