import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { removeOwnCriterion } from '../../../shared/scoring/edit-model/weights.ts';
import { levels } from '../../../shared/scoring/level.ts';
import type { OwnCriterion } from '../../../shared/scoring/scoring-model.ts';
import { IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './model-page.module.css';
import type { ModelDraft } from './use-model-draft.ts';

type OwnCriterionFieldsProps = {
  readonly criterion: OwnCriterion;
  readonly draft: ModelDraft;
  /** Its weight. */
  readonly children: ReactNode;
};

/** A criterion of the user's own: name, weight, and what each level means. */
export function OwnCriterionFields({ criterion, draft, children }: OwnCriterionFieldsProps) {
  const { weights: texts, problems } = useTexts().model;
  const { model, change } = draft;
  const set = (changed: Partial<OwnCriterion>) =>
    change({ ...model, own: (model.own ?? []).map((one) => (one.id === criterion.id ? { ...one, ...changed } : one)) });
  const isAmiss = draft.problems.some((one) => one.kind === 'own-name' && one.criterion === criterion.id);
  return (
    <fieldset className={styles.own} aria-label={criterion.name}>
      <div className={styles.weight}>
        <div data-words className={styles.ownName}>
          <TextField
            label={texts.ownName}
            isLabelHidden
            value={criterion.name}
            onChange={(name) => set({ name: name.slice(0, 80) })}
            error={isAmiss ? problems.ownName : undefined}
          />
          <IconButton
            icon={X}
            size="small"
            label={texts.removeOwn(criterion.name)}
            onPress={() => change(removeOwnCriterion(model, criterion.id))}
          />
        </div>
        {children}
      </div>
      <OwnAnchors anchors={criterion.anchors} onChange={(anchors) => set({ anchors })} />
    </fieldset>
  );
}

type Anchors = OwnCriterion['anchors'];
type OwnAnchorsProps = { readonly anchors: Anchors; readonly onChange: (anchors: Anchors) => void };

/** What each level of it means. */
function OwnAnchors({ anchors, onChange }: OwnAnchorsProps) {
  const { weights: texts } = useTexts().model;
  return (
    <div data-words className={styles.anchors}>
      {levels.map((level) => (
        <TextField
          key={level}
          label={texts.ownAnchor(level)}
          isLabelHidden
          placeholder={texts.ownAnchor(level)}
          value={anchors[level]}
          onChange={(text) => onChange({ ...anchors, [level]: text.slice(0, 200) })}
        />
      ))}
    </div>
  );
}
