import { Plus, X } from 'lucide-react';
import { type CurveId, curveIds, type ModelProblem } from '../../../shared/scoring/edit-model/model-problem.ts';
import type { BreakPoints } from '../../../shared/scoring/scoring-model.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './model-page.module.css';
import type { ModelDraft } from './use-model-draft.ts';
import { useProblemText } from './use-problem-text.ts';

const mostPoints = 8;

/** The curves that turn a figure into a score. */
export function CurvesSection({ draft }: { readonly draft: ModelDraft }) {
  const { curves: texts } = useTexts().model;
  return (
    <div className={styles.part}>
      <p className="muted">{texts.hint}</p>
      <div className={styles.curves}>
        {curveIds.map((curve) => (
          <CurveFields key={curve} curve={curve} draft={draft} />
        ))}
      </div>
    </div>
  );
}

type CurveFieldsProps = { readonly curve: CurveId; readonly draft: ModelDraft };

function CurveFields({ curve, draft }: CurveFieldsProps) {
  const { curves: texts } = useTexts().model;
  const points = draft.model.breakPoints[curve];
  const set = (changed: BreakPoints) =>
    draft.change({ ...draft.model, breakPoints: { ...draft.model.breakPoints, [curve]: changed } });
  const add = () => {
    const [before, last] = points.slice(-2);
    if (before === undefined || last === undefined) return;
    set([...points, [last[0] + (last[0] - before[0]), last[1]]]);
  };
  return (
    <fieldset className={styles.curve}>
      <legend>{texts.names[curve]}</legend>
      <div className={styles.point}>
        <span className="muted">{texts.value}</span>
        <span className="muted">{texts.score}</span>
      </div>
      {points.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place alone
        <PointFields key={at} curve={curve} at={at} points={points} onChange={set} problems={draft.problems} />
      ))}
      {points.length < mostPoints && (
        <div>
          <Button size="small" variant="quiet" icon={Plus} onPress={add}>
            {texts.addPoint}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type PointFieldsProps = {
  readonly curve: CurveId;
  readonly at: number;
  readonly points: BreakPoints;
  readonly onChange: (points: BreakPoints) => void;
  readonly problems: readonly ModelProblem[];
};

function isAtPoint(problem: ModelProblem, curve: CurveId, at: number): boolean {
  return 'curve' in problem && problem.curve === curve && 'point' in problem && problem.point === at;
}

function PointFields({ curve, at, points, onChange, problems }: PointFieldsProps) {
  const { curves: texts } = useTexts().model;
  const formatters = useFormatters();
  const problemText = useProblemText();
  const [value = 0, score = 0] = points[at] ?? [];
  const number = formatters.integer(at + 1);
  const set = (point: readonly [number, number]) => onChange(points.map((one, index) => (index === at ? point : one)));
  const find = (...kinds: readonly ModelProblem['kind'][]) => {
    const found = problems.find((one) => kinds.includes(one.kind) && isAtPoint(one, curve, at));
    return found === undefined ? undefined : problemText(found);
  };
  return (
    <div className={styles.point}>
      <NumberField
        label={texts.valueOf(texts.names[curve], number)}
        isLabelHidden
        value={value}
        onChange={(changed) => changed !== null && set([changed, score])}
        error={find('curve-order')}
      />
      <NumberField
        label={texts.scoreOf(texts.names[curve], number)}
        isLabelHidden
        value={score}
        decimals={1}
        onChange={(changed) => changed !== null && set([value, changed])}
        error={find('score-range', 'curve-direction')}
      />
      {points.length > 2 && (
        <IconButton
          icon={X}
          size="small"
          label={texts.removePoint(number)}
          onPress={() => onChange(points.filter((_, index) => index !== at))}
        />
      )}
    </div>
  );
}
