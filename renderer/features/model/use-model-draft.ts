import { useEffect, useState } from 'react';
import type { GradeChange } from '../../../shared/scoring/edit-model/find-grade-changes.ts';
import type { ModelProblem } from '../../../shared/scoring/edit-model/model-problem.ts';
import { validateModel } from '../../../shared/scoring/edit-model/validate-model.ts';
import { isSameModel } from '../../../shared/scoring/is-same-model.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import { useClient } from '../../client/use-client.ts';

/** A model as it is being edited; what it is called once saved is no part of it. */
export type ModelDraft = {
  readonly model: ScoringModel;
  readonly isChanged: boolean;
  readonly problems: readonly ModelProblem[];
  /** Proposed for the name of the version. */
  readonly proposedName: string;
  readonly change: (model: ScoringModel) => void;
  /** Takes another model over, to be looked at and saved. */
  readonly take: (model: ScoringModel, proposedName: string) => void;
  readonly discard: () => void;
};

/** Edits a copy of the model in force; nothing is saved here. */
export function useModelDraft(inForce: ScoringModel): ModelDraft {
  const [draft, setDraft] = useState<{ readonly model: ScoringModel; readonly name: string } | null>(null);
  const model = draft?.model ?? inForce;
  return {
    model,
    isChanged: draft !== null && !isSameModel(draft.model, inForce),
    problems: validateModel(model),
    proposedName: draft?.name ?? '',
    change: (changed) => setDraft({ model: changed, name: draft?.name ?? '' }),
    take: (taken, name) => setDraft({ model: taken, name }),
    discard: () => setDraft(null),
  };
}

export type Preview =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly changes: readonly GradeChange[]; readonly clientCount: number };

/** Keystrokes that follow each other within this time are asked about once. */
const pauseMs = 150;

/** Who would change under the draft, asked anew after each change. */
export function usePreview({ model, isChanged, problems }: ModelDraft): Preview {
  const client = useClient();
  const [preview, setPreview] = useState<Preview>({ kind: 'unchanged' });
  const isSound = problems.length === 0;
  useEffect(() => {
    if (!isChanged || !isSound) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      client.call('model.preview', { model }).then(
        (answer) => isCurrent && setPreview({ kind: 'known', ...answer }),
        () => isCurrent && setPreview({ kind: 'failed' }),
      );
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, model, isChanged, isSound]);
  if (!isChanged) return { kind: 'unchanged' };
  if (!isSound) return { kind: 'blocked' };
  return preview.kind === 'unchanged' ? { kind: 'asking' } : preview;
}
