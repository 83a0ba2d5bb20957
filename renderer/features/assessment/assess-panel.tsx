import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useCall, useLoaded } from '../../client/loaded-store.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { AssessForm } from './assess-form.tsx';
import { assessAreas, loadAssessView } from './assess-view.ts';

export type AssessPanelProps = {
  /** Null: the panel asks for a client first. */
  readonly clientId: ClientId | null;
  readonly onClose: () => void;
};

/** Grading a client: goes through what the figures can't answer, one key a question. */
export function AssessPanel({ clientId: given, onClose }: AssessPanelProps) {
  const [clientId, setClientId] = useState(given);
  return clientId === null ? (
    <ChooseClient onChoose={setClientId} onClose={onClose} />
  ) : (
    <AssessOne key={clientId} clientId={clientId} onClose={onClose} />
  );
}

type ChooseClientProps = { readonly onChoose: (clientId: ClientId) => void; readonly onClose: () => void };

function ChooseClient({ onChoose, onClose }: ChooseClientProps) {
  const { assessment: texts, common } = useTexts();
  const [loaded] = useCall('clients.list', { includeArchived: false }, ['clients']);
  return (
    <SidePanel title={texts.titleWithoutClient} onClose={onClose}>
      {loaded.kind === 'failed' && <ErrorState failure={loaded.failure} isCompact />}
      {loaded.kind === 'ready' && (
        <ComboBox
          label={common.client}
          description={texts.chooseClient}
          options={loaded.value.map(({ id, name }) => ({ id, label: name }))}
          value={null}
          onChange={(id) => id !== null && onChoose(id)}
          autoFocus
        />
      )}
    </SidePanel>
  );
}

type AssessOneProps = { readonly clientId: ClientId; readonly onClose: () => void };

function AssessOne({ clientId, onClose }: AssessOneProps) {
  const { assessment: texts } = useTexts();
  const [loaded, reload] = useLoaded((client) => loadAssessView(client, clientId), assessAreas, [clientId]);
  switch (loaded.kind) {
    case 'ready':
      return <AssessForm clientId={clientId} view={loaded.value} onClose={onClose} />;
    case 'failed':
      return (
        <SidePanel title={texts.titleWithoutClient} onClose={onClose}>
          <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />
        </SidePanel>
      );
    case 'idle':
    case 'loading':
      return (
        <SidePanel title={texts.titleWithoutClient} onClose={onClose}>
          <Loading />
        </SidePanel>
      );
  }
}
