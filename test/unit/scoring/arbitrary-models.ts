import fc from 'fast-check';
import type { OwnCriterionId } from '../../../shared/core/ids.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { addOwnCriterion, distributeRest, setWeight } from '../../../shared/scoring/edit-model/weights.ts';
import { axes, axisOf, criterionIds, presetNames } from '../../../shared/scoring/level.ts';
import type { OwnCriterion, ScoringModel } from '../../../shared/scoring/scoring-model.ts';

const own = fc
  .record({ axis: fc.constantFrom(...axes), weight: fc.integer({ min: 0, max: 40 }) })
  .map((given) => ({ ...given, name: 'Own', anchors: { A: 'a', B: 'b', C: 'c', D: 'd' } }));

/** Any model that the editor would save. */
export const arbitraryModels: fc.Arbitrary<ScoringModel> = fc
  .record({
    preset: fc.constantFrom(...presetNames),
    weight: fc.tuple(fc.constantFrom(...criterionIds), fc.integer({ min: 0, max: 100 })),
    floors: fc.tuple(
      fc.integer({ min: 1, max: 15 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 20, max: 55 }),
    ),
    own: fc.array(own, { maxLength: 2 }),
    sizeAbove: fc.integer({ min: 5, max: 60 }),
  })
  .map(({ preset, weight: [id, weight], floors: [a, b, c], own: added, sizeAbove }) => {
    const base = distributeRest(setWeight(buildDefaultModel(preset), id, weight), axisOf(id), id);
    const model = added.reduce((changed, one, at) => addOwnCriterion(changed, nameOwn(one, at)), base);
    return {
      ...model,
      bandFloors: { C: c, B: c + b, A: c + b + a },
      sizeStep: { ...model.sizeStep, minusOneAbovePct: sizeAbove, minusTwoAbovePct: sizeAbove * 2 },
    };
  });

function nameOwn(criterion: Omit<OwnCriterion, 'id'>, at: number): OwnCriterion {
  return { ...criterion, id: `own-${at}` as OwnCriterionId, name: `Own ${at}` };
}
