import type { ClientId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Value } from '../../ui/marks.tsx';
import { useTexts } from '../../ui/texts.tsx';

type ClientFieldProps = {
  readonly value: ClientId | null;
  readonly onChange: (clientId: ClientId | null) => void;
  readonly error: string | undefined;
  /** The panel was opened from a client: it is named, not asked for. */
  readonly isGiven: boolean;
};

/** Which client it is about. */
export function ClientField({ value, onChange, error, isGiven }: ClientFieldProps) {
  const { evidence } = useTexts();
  const { flagPanel: texts } = evidence;
  const [loaded] = useCall('clients.list', { includeArchived: false }, ['clients']);
  // The field stands before its choices are there: what is typed at once must find it.
  const clients = loaded.kind === 'ready' ? loaded.value : [];
  if (isGiven) {
    return (
      <h3>
        <Value>{clients.find((one) => one.id === value)?.name ?? '–'}</Value>
      </h3>
    );
  }
  return (
    <ComboBox
      label={texts.client}
      placeholder={texts.chooseClient}
      options={clients.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
      autoFocus
    />
  );
}
