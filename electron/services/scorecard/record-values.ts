import type { Act } from '../../../shared/contract/client-calls.ts';
import type { MetricValueChange } from '../../../shared/contract/scorecard-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { metricDefinitions } from '../../../shared/scorecard/metrics/metric-definitions.ts';
import { deleteMetricValue, writeMetricValue } from '../../db/repositories/metric-values.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import type { ServiceDeps } from '../service-deps.ts';

/**
 * Stores or clears monthly figures as one act, so that a pasted block is taken back whole. Refuses with `bad-arguments`
 * where a metric is computed from others and takes no figure.
 */
export function recordValues(deps: ServiceDeps, { values }: { readonly values: readonly MetricValueChange[] }): Act {
  const { db, ports } = deps;
  const computed = values.find(({ metric }) => !metricDefinitions[metric].isEntered);
  if (computed !== undefined) {
    throw new Refusal('bad-arguments', `${computed.metric} is computed from others`, { metric: computed.metric });
  }
  const enteredOn = ports.clock.today();
  const act = {
    kind: 'metric-values-recorded',
    label: (texts: { readonly metricValuesRecorded: (count: number) => string }) =>
      texts.metricValuesRecorded(values.length),
    areas: ['facts'],
  } as const;
  return recordUndoable(deps, act, (keep) => {
    for (const change of values) {
      const { clientId, metric, month, value } = change;
      keep.row('metric_values', clientId, metric, month);
      if (value === null) deleteMetricValue(db, change);
      else writeMetricValue(db, { clientId, metric, month, value, enteredOn });
    }
  });
}
