import type { ClientId } from '../../../shared/core/ids.ts';
import type { OwnCriterion } from '../../../shared/scoring/scoring-model.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { LevelKeys } from '../../ui/level-keys.tsx';
import { Value } from '../../ui/marks.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { AssessView } from './assess-view.ts';
import styles from './own-criteria.module.css';

type OwnCriteriaProps = { readonly clientId: ClientId; readonly view: AssessView };

/** Whether a key was pressed among these: there it means a level of theirs. */
export function isInOwnCriteria(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('[data-own-criteria]') !== null;
}

/** The criteria that the user added to the model, each with its own meanings; nothing where there are none. */
export function OwnCriteria({ clientId, view }: OwnCriteriaProps) {
  const { own: texts } = useTexts().assessment;
  const { own = [] } = view.model;
  if (own.length === 0 || view.graded === null) return null;
  return (
    <section className={styles.own} aria-label={texts} data-own-criteria>
      <h3>{texts}</h3>
      {own.map((criterion) => (
        <OwnChoice key={criterion.id} clientId={clientId} view={view} criterion={criterion} />
      ))}
    </section>
  );
}

function OwnChoice({ clientId, view, criterion }: OwnCriteriaProps & { readonly criterion: OwnCriterion }) {
  const { card: texts } = useTexts().client;
  const client = useClient();
  const { run } = useActs();
  const { id, name, anchors } = criterion;
  const level = view.graded?.own?.find((one) => one.id === id)?.level ?? null;
  const record = (chosen: typeof level) =>
    void run({
      write: () => client.call('ownAssessments.record', { clientId, criterion: id, level: chosen }),
      said: () => (chosen === null ? texts.cleared(name) : texts.recorded(name, chosen)),
    });
  return (
    <div>
      <p>
        <Value>{name}</Value>
      </p>
      <LevelKeys label={name} value={level} onChange={record} onSkip={() => record(null)} anchors={anchors} />
    </div>
  );
}
