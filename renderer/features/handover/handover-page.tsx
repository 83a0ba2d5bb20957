import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ClientId } from '../../../shared/core/ids.ts';
import { handoverProfiles } from '../../../shared/handover/sections.ts';
import { useClient } from '../../client/use-client.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { PageHeader } from '../../ui/page.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './handover.module.css';
import { InventoryContext, useInventory } from './inventory-context.ts';
import { openInventory, releaseInventory } from './open-inventories.ts';
import { ProducePanel } from './produce-panel.tsx';
import { SavingState } from './saving-state.tsx';
import { SectionList } from './section-list.tsx';
import { SectionPane } from './section-pane.tsx';
import { useJumps } from './use-jumps.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** What a stranger needs to run a client's place, section by section, and the pack that is made of it. */
export function HandoverPage({ clientId }: { readonly clientId: ClientId }) {
  const client = useClient();
  const store = useMemo(() => openInventory(client, clientId), [client, clientId]);
  useEffect(() => {
    void store.reload();
    const stop = client.on('areas-changed', ({ areas }) => {
      if (areas.some((area) => ['inventory', 'clients', 'contacts', 'facts', 'settings'].includes(area)))
        void store.reload();
    });
    const flush = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLInputElement) activeElement.blur();
      void store.flush();
    };
    window.addEventListener('pagehide', flush);
    return () => {
      stop();
      window.removeEventListener('pagehide', flush);
      releaseInventory(client, clientId);
    };
  }, [client, clientId, store]);
  const loading = useStore(store, (state) => state.loading);
  switch (loading.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <ErrorState failure={loading.failure} onRetry={() => void store.reload()} />;
    case 'ready':
      return (
        <InventoryContext value={store}>
          <Inventory clientId={clientId} />
        </InventoryContext>
      );
  }
}

function Inventory({ clientId }: { readonly clientId: ClientId }) {
  const { handover } = useTexts();
  const { go } = useNavigation();
  const { state } = useInventory();
  const jumps = useJumps();
  const onKeyDown = useUndoKeys();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of undo work wherever the focus is on the page
    <div className={styles.page} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <PageHeader
          onBack={() => go({ page: 'client', clientId })}
          title={handover.title}
          subtitle={<Value>{state.clientName}</Value>}
          actions={
            <>
              <SavingState onShow={jumps.jump} />
              <ProfileChoice />
              <Button variant="primary" onPress={() => jumps.setPanel('produce')}>
                {handover.produce.button}
              </Button>
            </>
          }
        />
      </div>
      <div className={styles.columns}>
        <SectionList clientId={clientId} onJump={jumps.jump} />
        <SectionPane jumps={jumps} clientId={clientId} />
      </div>
      {jumps.panel === 'produce' && <ProducePanel clientId={clientId} onClose={() => jumps.setPanel(null)} />}
    </div>
  );
}

function ProfileChoice() {
  const { handover } = useTexts();
  const { state, store } = useInventory();
  return (
    <SegmentedControl
      label={handover.profile}
      options={handoverProfiles.map((id) => ({ id, label: handover.profiles[id] }))}
      value={state.profile}
      onChange={(profile) => void store.setProfile(profile)}
    />
  );
}
