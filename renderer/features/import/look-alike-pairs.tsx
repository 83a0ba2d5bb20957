import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

/** Pairs shown at once; the page of clients has them all. */
const pairsShown = 10;

/** New clients that look like others: compared side by side, or told apart for good. Nothing is merged unasked. */
export function LookAlikePairs({ created }: { readonly created: readonly string[] }) {
  const { lookAlikes: texts } = useTexts().importScreen;
  const [loaded] = useCall('clients.listLookAlikes', {}, ['clients', 'imports']);
  if (loaded.kind !== 'ready') return null;
  const pairs = loaded.value.filter(
    ({ first, second }) => created.includes(first.name) || created.includes(second.name),
  );
  if (pairs.length === 0) return null;
  return (
    <section className={styles.vat} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <ul className={styles.pairs}>
        {pairs.slice(0, pairsShown).map(({ first, second }) => (
          <Pair key={`${first.id} ${second.id}`} first={first} second={second} />
        ))}
      </ul>
    </section>
  );
}

function Pair({ first, second }: { readonly first: StoredClient; readonly second: StoredClient }) {
  const { lookAlikes: texts } = useTexts().importScreen;
  const client = useClient();
  const acts = useActs();
  const { start } = useNavigation();
  const keepApart = () =>
    void acts.run({
      write: () => client.call('clients.keepApart', { firstId: first.id, secondId: second.id }),
      said: () => texts.keptApart({ first: first.name, second: second.name }),
    });
  return (
    <li className={styles.pair}>
      <span>{texts.pair({ first: first.name, second: second.name })}</span>
      <Button size="small" onPress={() => start({ kind: 'merge-clients', clientId: second.id, keptId: first.id })}>
        {texts.compare}
      </Button>
      <Button size="small" variant="quiet" onPress={keepApart}>
        {texts.two}
      </Button>
    </li>
  );
}
