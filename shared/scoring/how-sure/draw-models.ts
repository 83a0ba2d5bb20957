import { type Axis, axes, axisOf, criterionIds } from '../level.ts';
import type { ScoringModel } from '../scoring-model.ts';
import { between, type RandomStream, streamOf } from './random-stream.ts';

/** Rule: how far the model and an hour's cost may be off. */
const weightFactor = { low: 2 / 3, high: 4 / 3 };
const edgePoints = 3;
const costFactor = { low: 0.75, high: 1.25 };

/** One state of the world in which the operator's own choices are a little different. */
export type Draw = { readonly model: ScoringModel; readonly costFactor: number };

/** The same draws for the same model, whoever asks. */
export function drawModels(model: ScoringModel, count: number): readonly Draw[] {
  const stream = streamOf('model');
  return Array.from({ length: count }, () => ({
    model: drawModel(model, stream),
    costFactor: between(stream, costFactor.low, costFactor.high),
  }));
}

function drawModel(model: ScoringModel, stream: RandomStream): ScoringModel {
  const jitter = (weight: number) => weight * between(stream, weightFactor.low, weightFactor.high);
  const drawn = Object.fromEntries(criterionIds.map((id) => [id, jitter(model.weights[id])])) as Record<
    (typeof criterionIds)[number],
    number
  >;
  const own = (model.own ?? []).map((criterion) => ({ ...criterion, weight: jitter(criterion.weight) }));
  const factorOf = Object.fromEntries(axes.map((axis) => [axis, 100 / sumOf(axis, drawn, own)])) as Record<
    Axis,
    number
  >;
  const weights = Object.fromEntries(criterionIds.map((id) => [id, drawn[id] * factorOf[axisOf(id)]]));
  const edge = (floor: number) => floor + between(stream, 0, edgePoints) * (stream() < 0.5 ? -1 : 1);
  const { A, B, C } = model.bandFloors;
  return {
    ...model,
    weights: weights as ScoringModel['weights'],
    ...(own.length === 0 ? {} : { own: own.map((one) => ({ ...one, weight: one.weight * factorOf[one.axis] })) }),
    bandFloors: { A: edge(A), B: edge(B), C: edge(C) },
  };
}

function sumOf(axis: Axis, weights: ScoringModel['weights'], own: NonNullable<ScoringModel['own']>): number {
  const builtIn = criterionIds.filter((id) => axisOf(id) === axis).reduce((sum, id) => sum + weights[id], 0);
  const added = own.filter((one) => one.axis === axis).reduce((sum, one) => sum + one.weight, 0);
  // An axis without any weight knows nothing, whatever the factor.
  return builtIn + added || 100;
}
