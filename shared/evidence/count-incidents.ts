import { addMonths, type CalendarDate } from '../core/dates.ts';
import { type IncidentKind, incidentKinds } from './evidence-kinds.ts';

type DatedIncident = { readonly kind: IncidentKind; readonly happenedOn: CalendarDate };

/** Incidents of the last twelve months by kind: hints beside payment and manner, never a level of their own. */
export function countIncidents(
  incidents: readonly DatedIncident[],
  asOf: CalendarDate,
): Readonly<Record<IncidentKind, number>> {
  const afterOn = addMonths(asOf, -12);
  const ofYear = incidents.filter(({ happenedOn }) => happenedOn > afterOn && happenedOn <= asOf);
  const counts = incidentKinds.map((kind) => [kind, ofYear.filter((one) => one.kind === kind).length] as const);
  return Object.fromEntries(counts) as Record<IncidentKind, number>;
}
