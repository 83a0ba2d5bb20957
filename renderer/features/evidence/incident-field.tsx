import type { ClientId, IncidentId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Select } from '../../ui/select.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';

type IncidentFieldProps = {
  readonly clientId: ClientId;
  readonly value: IncidentId | null;
  readonly onChange: (incidentId: IncidentId | null) => void;
};

/** A choice that stands for null. */
const none = 'none';
const shownLetters = 60;

/** The incident that a deal-breaker rests on, where one was logged. */
export function IncidentField({ clientId, value, onChange }: IncidentFieldProps) {
  const { flagPanel: texts } = useTexts().evidence;
  const formatters = useFormatters();
  const [loaded] = useCall('incidents.list', { clientId }, ['flags', 'clients']);
  if (loaded.kind !== 'ready' || loaded.value.length === 0) return null;
  const incidents = loaded.value.map(({ id, facts, happenedOn }) => ({
    id,
    label: facts.slice(0, shownLetters),
    note: formatters.day(happenedOn),
  }));
  return (
    <Select<IncidentId | typeof none>
      label={texts.incident}
      options={[{ id: none, label: texts.noIncident }, ...incidents]}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  );
}
