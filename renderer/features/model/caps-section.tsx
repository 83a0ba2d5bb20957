import { type FlagKind, flagKinds, type Grade, levels } from '../../../shared/scoring/level.ts';
import { LevelKeys } from '../../ui/level-keys.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './model-page.module.css';
import type { ModelDraft } from './use-model-draft.ts';

/** The best grade that each deal-breaker leaves. */
export function CapsSection({ draft }: { readonly draft: ModelDraft }) {
  const { caps: texts } = useTexts().model;
  return (
    <div className={styles.part}>
      <p className="muted">{texts.hint}</p>
      <table className={styles.caps} aria-label={texts.flag}>
        <thead>
          <tr>
            <th scope="col">{texts.flag}</th>
            <th scope="col">{texts.first}</th>
            <th scope="col">{texts.escalated}</th>
          </tr>
        </thead>
        <tbody>
          {flagKinds.map((flag) => (
            <CapRow key={flag} flag={flag} draft={draft} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CapRow({ flag, draft }: { readonly flag: FlagKind; readonly draft: ModelDraft }) {
  const { model: texts, evidence } = useTexts();
  const { model, change, problems } = draft;
  const cap = model.caps[flag];
  const { name } = evidence.flags[flag];
  const set = (key: 'cap' | 'escalated') => (grade: Grade | null) =>
    grade !== null &&
    levels.includes(grade) &&
    change({ ...model, caps: { ...model.caps, [flag]: { ...cap, [key]: grade } } });
  const isAmiss = problems.some((one) => one.kind === 'cap-order' && one.flag === flag);
  return (
    <tr>
      <th scope="row">
        {name}
        {isAmiss && <span className={styles.problem}>{texts.problems.capOrder(name)}</span>}
      </th>
      <td>
        <LevelKeys label={texts.caps.capOf(name)} value={cap.cap} onChange={set('cap')} />
      </td>
      <td>
        <LevelKeys label={texts.caps.escalatedOf(name)} value={cap.escalated} onChange={set('escalated')} />
      </td>
    </tr>
  );
}
