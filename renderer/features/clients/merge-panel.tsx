import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './clients-page.module.css';
import { MergeComparison } from './merge-comparison.tsx';
import { useClientWrites } from './use-client-writes.ts';

export type MergePanelProps = {
  /** The client that is merged into another; null: both are asked for. */
  readonly clientId: ClientId | null;
  /** The client that stays, where it is known. */
  readonly keptId?: ClientId | null;
  readonly onClose: () => void;
};

/** Makes one client of two; undo brings both back. */
export function MergePanel({ clientId, keptId = null, onClose }: MergePanelProps) {
  const { mergePanel: texts } = useTexts().clients;
  const [loaded, reload] = useCall('clients.list', { includeArchived: true }, ['clients']);
  if (loaded.kind === 'ready')
    return <MergeForm all={loaded.value} clientId={clientId} keptId={keptId} onClose={onClose} />;
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

function MergeForm({ all, clientId, keptId = null, onClose }: MergeFormProps) {
  const { mergePanel: texts } = useTexts().clients;
  const { go } = useNavigation();
  const { merge } = useClientWrites();
  const [pair, setPair] = useState<Pair>({ mergedId: clientId, keptId });
  const [isTried, setIsTried] = useState(false);
  const kept = all.find((one) => one.id === pair.keptId);
  const merged = all.find((one) => one.id === pair.mergedId);
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
      isWide
      onClose={onClose}
      footer={<FormFooter submit={texts.submit} onSubmit={() => void submit()} onCancel={onClose} />}
    >
      <PairFields
        all={all}
        pair={pair}
        onChange={setPair}
        error={isTried && isIncomplete ? texts.chooseBoth : undefined}
      />
      {!isIncomplete && <MergeComparison keptId={kept.id} mergedId={merged.id} />}
    </SidePanel>
  );
}

type Pair = { readonly mergedId: ClientId | null; readonly keptId: ClientId | null };
type PairFieldsProps = {
  readonly all: readonly StoredClient[];
  readonly pair: Pair;
  readonly onChange: (pair: Pair) => void;
  readonly error: string | undefined;
};

/** The boxes start anew when the two are swapped, so that each shows its other client. */
function PairFields({ all, pair, onChange, error }: PairFieldsProps) {
  const { mergePanel: texts } = useTexts().clients;
  const [swapCount, setSwapCount] = useState(0);
  const options = all.map(({ id, name }) => ({ id, label: name }));
  return (
    <div className={styles.form}>
      <p className="muted">{texts.hint}</p>
      <ComboBox
        key={`merged ${swapCount}`}
        label={texts.merged}
        options={options}
        value={pair.mergedId}
        onChange={(mergedId) => onChange({ ...pair, mergedId })}
      />
      {/* a box that knows its client keeps its text only where the focus comes later */}
      <div {...(pair.mergedId === null ? {} : { 'data-focus-first': '' })}>
        <Button
          size="small"
          icon={ArrowUpDown}
          onPress={() => {
            setSwapCount(swapCount + 1);
            onChange({ mergedId: pair.keptId, keptId: pair.mergedId });
          }}
        >
          {texts.swap}
        </Button>
      </div>
      <ComboBox
        key={`kept ${swapCount}`}
        label={texts.kept}
        options={options}
        value={pair.keptId}
        onChange={(keptId) => onChange({ ...pair, keptId })}
        error={error}
      />
    </div>
  );
}
