import { Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { OwnCriterionId } from '../../../shared/core/ids.ts';
import { mostOwnCriteria } from '../../../shared/scoring/edit-model/validate-model.ts';
import {
  addOwnCriterion,
  applyPreset,
  distributeRest,
  setWeight,
  sumWeights,
} from '../../../shared/scoring/edit-model/weights.ts';
import { type Axis, axes, axisOf, criterionIds, presetNames } from '../../../shared/scoring/level.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './model-page.module.css';
import { OwnCriterionFields } from './own-criterion-fields.tsx';
import type { ModelDraft } from './use-model-draft.ts';

/** The weights of both axes, each with its running sum, and the criteria that the user added. */
export function WeightsSection({ draft }: { readonly draft: ModelDraft }) {
  const { model: texts, settings } = useTexts();
  return (
    <div className={styles.part}>
      <fieldset className={styles.presets} aria-label={texts.presets}>
        <span className="muted">{texts.presets}</span>
        {presetNames.map((preset) => (
          <Button key={preset} size="small" onPress={() => draft.change(applyPreset(draft.model, preset))}>
            {settings.scoring.presets[preset]}
          </Button>
        ))}
      </fieldset>
      <p className="muted">{texts.weights.hint}</p>
      <div className={styles.axes}>
        {axes.map((axis) => (
          <AxisWeights key={axis} axis={axis} draft={draft} />
        ))}
      </div>
    </div>
  );
}

type Typed = { readonly id: string; readonly value: number };

/** What is being typed counts in the sum before the field is left; one key spreads the rest over the other fields. */
function useTypedWeights(axis: Axis, { model, change }: ModelDraft) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const shown = typed === null ? model : setWeight(model, typed.id, typed.value);
  const distribute = () => {
    change(distributeRest(shown, axis, typed?.id ?? null));
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'r' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('[data-words]') !== null) return;
    event.preventDefault();
    event.stopPropagation();
    distribute();
  };
  const fieldOf = (id: string) => ({
    value: weightOf(model, id),
    onInput: (value: number | null) => {
      if (value !== null) setTyped((before) => whileTyping(before, id, value, model));
    },
    onChange: (value: number | null) => {
      change(setWeight(model, id, value ?? 0));
      setTyped({ id, value: value ?? 0 });
    },
  });
  return { sum: sumWeights(shown, axis), distribute, onKeyDown, fieldOf };
}

function AxisWeights({ axis, draft }: { readonly axis: Axis; readonly draft: ModelDraft }) {
  const { model: texts, assessment } = useTexts();
  const weights = useTypedWeights(axis, draft);
  const own = (draft.model.own ?? []).filter((one) => one.axis === axis);
  const field = (id: string, name: string) => (
    <NumberField
      label={texts.weights.weight(name)}
      isLabelHidden
      min={0}
      max={100}
      decimals={1}
      {...weights.fieldOf(id)}
    />
  );
  return (
    <div className={styles.axis} onKeyDownCapture={weights.onKeyDown}>
      <h2>{texts.weights.axes[axis]}</h2>
      {criterionIds
        .filter((id) => axisOf(id) === axis)
        .map((id) => (
          <div key={id} className={styles.weight}>
            <span>{assessment.criteria[id].name}</span>
            {field(id, assessment.criteria[id].name)}
          </div>
        ))}
      {own.map((criterion) => (
        <OwnCriterionFields key={criterion.id} criterion={criterion} draft={draft}>
          {field(criterion.id, criterion.name)}
        </OwnCriterionFields>
      ))}
      <SumLine sum={weights.sum} onDistribute={weights.distribute} />
      <AddOwn axis={axis} draft={draft} count={own.length} />
    </div>
  );
}

/** Told anew with every drawing, so what is known already stays the same object. */
function whileTyping(before: Typed | null, id: string, value: number, model: ScoringModel): Typed | null {
  const isKnown = before?.id === id ? before.value === value : value === weightOf(model, id);
  return isKnown ? before : { id, value };
}

function weightOf(model: ScoringModel, id: string): number {
  return criterionIds.some((one) => one === id)
    ? model.weights[id as (typeof criterionIds)[number]]
    : (model.own?.find((one) => one.id === id)?.weight ?? 0);
}

function SumLine({ sum, onDistribute }: { readonly sum: number; readonly onDistribute: () => void }) {
  const { weights: texts } = useTexts().model;
  const formatters = useFormatters();
  const off = Math.round((100 - sum) * 10) / 10;
  const points = Number.isInteger(off) ? formatters.integer(Math.abs(off)) : formatters.decimal1(Math.abs(off));
  const note = off === 0 ? texts.even : off > 0 ? texts.under(points) : texts.over(points);
  return (
    <div className={styles.sum}>
      <span role="status" className={classNames(styles.sumText, off !== 0 && styles.amiss)}>
        {texts.sum(Number.isInteger(sum) ? formatters.integer(sum) : formatters.decimal1(sum))} · {note}
      </span>
      <Button size="small" isDisabled={off === 0} onPress={onDistribute}>
        {texts.distribute}
      </Button>
    </div>
  );
}

type AddOwnProps = { readonly axis: Axis; readonly draft: ModelDraft; readonly count: number };

/** What a new own criterion weighs, taken from the others in proportion. */
const firstWeight = 10;

function AddOwn({ axis, draft, count }: AddOwnProps) {
  const { weights: texts } = useTexts().model;
  const formatters = useFormatters();
  if (count >= mostOwnCriteria) return <p className="muted">{texts.ownFull}</p>;
  const add = () => {
    const names = new Set(draft.model.own?.map(({ name }) => name));
    const numbers = [1, 2, 3, 4, 5, 6, 7].map((number) => texts.ownNew(formatters.integer(number)));
    const id = crypto.randomUUID() as OwnCriterionId;
    const name = numbers.find((one) => !names.has(one)) ?? '';
    const anchors = { A: '', B: '', C: '', D: '' };
    draft.change(addOwnCriterion(draft.model, { id, axis, name, weight: firstWeight, anchors }));
  };
  return (
    <div>
      <Button size="small" variant="quiet" icon={Plus} onPress={add}>
        {texts.addOwn}
      </Button>
    </div>
  );
}
