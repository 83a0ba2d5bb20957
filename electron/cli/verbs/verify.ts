import { Refusal } from '../../../shared/core/errors.ts';
import { verify as verifyAll } from '../../services/app/verify.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Answer } from './answer.ts';

const mostNamed = 3;

/** `verify`: integrity, foreign keys and kept files of the store. Refuses with `store-corrupt` what isn't sound. */
export async function verify(deps: ServiceDeps): Promise<Answer> {
  const { isSound, problems, damagedFiles } = await verifyAll(deps);
  if (!isSound) {
    const message = `the store has ${problems.length} problems: ${problems.slice(0, mostNamed).join('; ')}`;
    throw new Refusal('store-corrupt', message, { problems, damagedFiles });
  }
  return { json: { isSound, problems }, text: `The store in ${deps.dataFolder} is sound.` };
}
