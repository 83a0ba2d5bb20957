import { useState } from 'react';
import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './look-alikes.module.css';

type Pair = { readonly first: StoredClient; readonly second: StoredClient };

const keyOf = ({ first, second }: Pair) => `${first.id} ${second.id}`;

/** Names that may be one client: one or two, answered in place. Nothing is merged unasked. */
export function LookAlikes() {
  const { invoices } = useTexts().firstSteps;
  const [loaded] = useCall('clients.listLookAlikes', {}, ['clients']);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  if (loaded.kind !== 'ready') return null;
  const open = loaded.value.filter((pair) => !kept.has(keyOf(pair)));
  if (open.length === 0) return null;
  return (
    <section className={styles.lookAlikes} aria-label={invoices.lookAlikesHeading}>
      <h3>{invoices.lookAlikesHeading}</h3>
      <ul>
        {open.map((pair) => (
          <LookAlikePair key={keyOf(pair)} pair={pair} onKeepBoth={() => setKept(new Set(kept).add(keyOf(pair)))} />
        ))}
      </ul>
    </section>
  );
}

function LookAlikePair({ pair, onKeepBoth }: { readonly pair: Pair; readonly onKeepBoth: () => void }) {
  const { invoices } = useTexts().firstSteps;
  const client = useClient();
  const acts = useActs();
  const { first, second } = pair;
  const merge = (kept: StoredClient, merged: StoredClient) =>
    void acts.run({
      write: () => client.call('clients.merge', { keptId: kept.id, mergedId: merged.id }),
      said: () => invoices.merged({ merged: merged.name, kept: kept.name }),
    });
  return (
    <li className={styles.pair}>
      <span className={styles.names}>{invoices.lookAlike({ first: first.name, second: second.name })}</span>
      <Button size="small" onPress={() => merge(first, second)}>
        {invoices.mergeInto(first.name)}
      </Button>
      {second.name !== first.name && (
        <Button size="small" onPress={() => merge(second, first)}>
          {invoices.mergeInto(second.name)}
        </Button>
      )}
      <Button size="small" variant="quiet" onPress={onKeepBoth}>
        {invoices.keepBoth}
      </Button>
    </li>
  );
}
