import { type Axis, axisOf, type CriterionId, criterionIds, type PresetName } from '../level.ts';
import { presets } from '../presets.ts';
import type { OwnCriterion, ScoringModel } from '../scoring-model.ts';

/** What the weights of an axis add up to, own criteria included. */
export function sumWeights(model: ScoringModel, axis: Axis): number {
  return listWeights(model, axis).reduce((sum, { weight }) => sum + weight, 0);
}

function listWeights({ weights, own = [] }: ScoringModel, axis: Axis): readonly { id: string; weight: number }[] {
  const builtIn = criterionIds.filter((id) => axisOf(id) === axis).map((id) => ({ id, weight: weights[id] }));
  return [...builtIn, ...own.filter((one) => one.axis === axis).map(({ id, weight }) => ({ id, weight }))];
}

/** A model with one weight set, of a built-in or an own criterion. */
export function setWeight(model: ScoringModel, id: string, weight: number): ScoringModel {
  if ((criterionIds as readonly string[]).includes(id)) {
    return { ...model, weights: { ...model.weights, [id as CriterionId]: weight } };
  }
  return { ...model, own: (model.own ?? []).map((one) => (one.id === id ? { ...one, weight } : one)) };
}

/**
 * Brings an axis to 100: what is missing or too much goes to the criteria in proportion to their weights, in whole
 * numbers, except to the one that is kept. Where the others hold nothing, all get the same.
 *
 * @param kept the criterion that the user has just set; null spreads over all
 */
export function distributeRest(model: ScoringModel, axis: Axis, kept: string | null): ScoringModel {
  const all = listWeights(model, axis);
  const keptWeight = all.find(({ id }) => id === kept)?.weight ?? 0;
  const others = all.filter(({ id }) => id !== kept);
  const shares = shareOut(
    others.map(({ weight }) => weight),
    100 - keptWeight,
  );
  return others.reduce((changed, { id }, at) => setWeight(changed, id, shares[at] ?? 0), model);
}

/** Whole numbers in proportion that add up to a total; the largest remainders get what rounding left over. */
export function shareOut(weights: readonly number[], total: number): readonly number[] {
  if (weights.length === 0) return [];
  const aim = Math.max(total, 0);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (weight / sum) * aim : aim / weights.length));
  const floors = exact.map(Math.floor);
  const left = aim - floors.reduce((all, one) => all + one, 0);
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest);
  const shares = [...floors];
  order.forEach(({ at }, place) => {
    shares[at] = (shares[at] ?? 0) + Math.min(Math.max(left - place, 0), 1);
  });
  return shares;
}

/** The weights of a preset; own criteria keep theirs, and the others share what they leave. */
export function applyPreset(model: ScoringModel, preset: PresetName): ScoringModel {
  const changed: ScoringModel = { ...model, preset, weights: presets[preset] };
  return fitBuiltIn(fitBuiltIn(changed, 'F'), 'R');
}

/** A model with one more criterion; its weight is taken from the others in proportion. */
export function addOwnCriterion(model: ScoringModel, criterion: OwnCriterion): ScoringModel {
  const added = { ...model, own: [...(model.own ?? []), criterion] };
  return distributeRest(added, criterion.axis, criterion.id);
}

/** A model without that criterion; its weight goes to the others in proportion. */
export function removeOwnCriterion(model: ScoringModel, id: string): ScoringModel {
  const { own = [], ...rest } = model;
  const gone = own.find((one) => one.id === id);
  const left = own.filter((one) => one.id !== id);
  if (gone === undefined) return model;
  return distributeRest(left.length === 0 ? rest : { ...rest, own: left }, gone.axis, null);
}

function fitBuiltIn(model: ScoringModel, axis: Axis): ScoringModel {
  const ownSum = (model.own ?? []).filter((one) => one.axis === axis).reduce((sum, one) => sum + one.weight, 0);
  const ids = criterionIds.filter((id) => axisOf(id) === axis);
  const shares = shareOut(
    ids.map((id) => model.weights[id]),
    100 - ownSum,
  );
  return ids.reduce((changed, id, at) => setWeight(changed, id, shares[at] ?? 0), model);
}
