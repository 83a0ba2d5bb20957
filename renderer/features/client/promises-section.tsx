import { Check, Plus, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { StoredPromise } from '../../../shared/contract/rhythm-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import styles from './evidence-section.module.css';
import ownStyles from './promises-section.module.css';

/** Who does what for this client, by when; what was kept is one press away. */
export function PromisesSection({ clientId }: { readonly clientId: ClientId }) {
  const { promise: texts } = useTexts().today;
  const { today } = useTexts();
  const { start } = useNavigation();
  const [showsKept, setShowsKept] = useState(false);
  const [loaded, reload] = useCall('promises.list', { clientId }, ['rhythm', 'clients']);
  const promises = loaded.kind === 'ready' ? loaded.value : [];
  const open = promises.filter(({ doneOn }) => doneOn === null);
  const kept = promises.filter(({ doneOn }) => doneOn !== null);
  const list = useFocusAfterRemoval(open.length);
  return (
    <Section
      title={texts.section}
      actions={
        <IconButton
          icon={Plus}
          size="small"
          label={today.addPromise}
          onPress={() => start({ kind: 'add-promise', clientId })}
        />
      }
    >
      {loaded.kind === 'failed' && <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />}
      {loaded.kind === 'ready' && open.length === 0 && <p className="muted">{texts.none}</p>}
      <ul ref={list} className={styles.list}>
        {(showsKept ? promises : open).map((promise) => (
          <PromiseItem key={promise.id} promise={promise} />
        ))}
      </ul>
      {kept.length > 0 && !showsKept && (
        <div>
          <Button size="small" variant="quiet" onPress={() => setShowsKept(true)}>
            {texts.showKept(kept.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function PromiseItem({ promise }: { readonly promise: StoredPromise }) {
  const { promise: texts, owners } = useTexts().today;
  const { day } = useFormatters();
  const { today } = useAppState();
  const { what, owner, dueOn, doneOn } = promise;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Value>{what}</Value>
        <PromiseActs promise={promise} />
      </div>
      <p className={styles.dates}>
        <span>{owners[owner]}</span>
        {doneOn === null ? (
          <span className={dueOn < today ? styles.due : ''}>{texts.by(day(dueOn))}</span>
        ) : (
          <span>{texts.keptOn(day(doneOn))}</span>
        )}
      </p>
    </li>
  );
}

function PromiseActs({ promise: { id: promiseId, what, doneOn } }: { readonly promise: StoredPromise }) {
  const { promise: texts } = useTexts().today;
  const client = useClient();
  const { run } = useActs();
  const isDone = doneOn !== null;
  const settle = () =>
    void run({
      write: () => client.call('promises.setDone', { promiseId, isDone: !isDone }),
      said: () => (isDone ? texts.reopened : texts.kept),
    });
  const remove = () =>
    void run({ write: () => client.call('promises.delete', { promiseId }), said: () => texts.deleted });
  return (
    <div className={ownStyles.acts}>
      <IconButton
        icon={isDone ? RotateCcw : Check}
        size="small"
        label={isDone ? texts.reopen(what) : texts.keep(what)}
        onPress={settle}
      />
      <IconButton icon={Trash2} size="small" label={texts.remove(what)} onPress={remove} />
    </div>
  );
}
