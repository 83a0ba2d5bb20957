import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './clients-page.module.css';
import { useClientWrites } from './use-client-writes.ts';

export type MergePanelProps = {
  /** The client that is merged into another; null: both are asked for. */
  readonly clientId: ClientId | null;
  readonly onClose: () => void;
};

/** Makes one client of two; undo brings both back. */
export function MergePanel({ clientId, onClose }: MergePanelProps) {
  const { mergePanel: texts } = useTexts().clients;
  const [loaded, reload] = useCall('clients.list', { includeArchived: true }, ['clients']);
  if (loaded.kind === 'ready') return <MergeForm all={loaded.value} clientId={clientId} onClose={onClose} />;
  return (
    <SidePanel title={texts.title} onClose={onClose}>
      {loaded.kind === 'failed' ? (
        <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />
      ) : (
        <Loading />
      )}
    </SidePanel>
  );
}

type MergeFormProps = MergePanelProps & { readonly all: readonly StoredClient[] };

function MergeForm({ all, clientId, onClose }: MergeFormProps) {
  const { clients, common } = useTexts();
  const { mergePanel: texts } = clients;
  const { go } = useNavigation();
  const { merge } = useClientWrites();
  const [mergedId, setMergedId] = useState(clientId);
  const [keptId, setKeptId] = useState<ClientId | null>(null);
  const [isTried, setIsTried] = useState(false);
  const options = all.map(({ id, name }) => ({ id, label: name }));
  const kept = all.find((one) => one.id === keptId);
  const merged = all.find((one) => one.id === mergedId);
  const isIncomplete = kept === undefined || merged === undefined || kept === merged;
  const submit = async () => {
    setIsTried(true);
    if (isIncomplete || (await merge(kept, merged)) === undefined) return;
    onClose();
    go({ page: 'client', clientId: kept.id });
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="primary" onPress={() => void submit()}>
            {texts.submit}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className="muted">{texts.hint}</p>
        <ComboBox
          key={`merged ${mergedId}`}
          label={texts.merged}
          options={options}
          value={mergedId}
          onChange={setMergedId}
        />
        <div>
          <Button
            size="small"
            icon={ArrowUpDown}
            onPress={() => {
              setKeptId(mergedId);
              setMergedId(keptId);
            }}
          >
            {texts.swap}
          </Button>
        </div>
        <ComboBox
          key={`kept ${keptId}`}
          label={texts.kept}
          options={options}
          value={keptId}
          onChange={setKeptId}
          error={isTried && isIncomplete ? texts.chooseBoth : undefined}
        />
      </div>
    </SidePanel>
  );
}
