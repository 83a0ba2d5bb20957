import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './clients-page.module.css';
import { useClientWrites } from './use-client-writes.ts';

/** Pairs of clients that may be one and the same; either can be kept. */
export function LookAlikes() {
  const { lookAlikes: texts } = useTexts().clients;
  const formatters = useFormatters();
  const { merge, keepApart } = useClientWrites();
  const { start } = useNavigation();
  const [loaded] = useCall('clients.listLookAlikes', {}, ['clients', 'imports']);
  if (loaded.kind !== 'ready') return null;
  const pairs = loaded.value.map((pair) => ({ ...pair, key: `${pair.first.id} ${pair.second.id}` }));
  if (pairs.length === 0) return null;
  return (
    <section className={styles.lookAlikes} aria-label={texts.title(pairs.length)}>
      <h2>{texts.title(pairs.length)}</h2>
      {pairs.map(({ key, first, second, likenessPct }) => (
        <div key={key} className={styles.pair}>
          <span>
            <Value>{texts.pair(first.name, second.name)}</Value>{' '}
            <span className="muted">{texts.likeness(formatters.pct0(likenessPct))}</span>
          </span>
          <Button size="small" onPress={() => start({ kind: 'merge-clients', clientId: second.id, keptId: first.id })}>
            {texts.compare}
          </Button>
          <Button size="small" onPress={() => void merge(first, second)}>
            {texts.keepOne(first.name)}
          </Button>
          <Button size="small" onPress={() => void merge(second, first)}>
            {texts.keepOne(second.name)}
          </Button>
          <Button size="small" variant="quiet" onPress={() => void keepApart(first, second)}>
            {texts.notSame}
          </Button>
        </div>
      ))}
    </section>
  );
}
