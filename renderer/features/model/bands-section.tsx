import { type Grade, levels } from '../../../shared/scoring/level.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './model-page.module.css';
import type { ModelDraft } from './use-model-draft.ts';
import { useProblemText } from './use-problem-text.ts';

const bands = ['A', 'B', 'C'] as const;
const floors: readonly Grade[] = ['B', 'C', 'D'];

/** Where bands begin, what chosen levels count, and the rules of edges, gaps and size. */
export function BandsSection({ draft }: { readonly draft: ModelDraft }) {
  return (
    <div className={styles.part}>
      <BandFields draft={draft} />
      <LevelFields draft={draft} />
      <EdgeFields draft={draft} />
      <SizeFields draft={draft} />
    </div>
  );
}

type PartProps = { readonly draft: ModelDraft };

function BandFields({ draft }: PartProps) {
  const { bands: texts } = useTexts().model;
  const problemText = useProblemText();
  const { model, change, problems } = draft;
  return (
    <fieldset className={styles.group}>
      <legend>{texts.title}</legend>
      <p className="muted">{texts.hint}</p>
      <div className={styles.fields}>
        {bands.map((band) => {
          const problem = problems.find((one) => one.kind === 'bands-order' && one.band === band);
          return (
            <NumberField
              key={band}
              label={texts.from(band)}
              value={model.bandFloors[band]}
              decimals={1}
              min={0}
              max={100}
              onChange={(value) =>
                value !== null && change({ ...model, bandFloors: { ...model.bandFloors, [band]: value } })
              }
              error={problem === undefined ? undefined : problemText(problem)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function LevelFields({ draft }: PartProps) {
  const { bands: texts } = useTexts().model;
  const problemText = useProblemText();
  const { model, change, problems } = draft;
  return (
    <fieldset className={styles.group}>
      <legend>{texts.points}</legend>
      <div className={styles.fields}>
        {levels.map((level) => {
          const problem = problems.find((one) => one.kind === 'level-points-order' && one.level === level);
          return (
            <NumberField
              key={level}
              label={texts.pointsOf(level)}
              value={model.levelPoints[level]}
              decimals={1}
              min={0}
              max={100}
              onChange={(value) =>
                value !== null && change({ ...model, levelPoints: { ...model.levelPoints, [level]: value } })
              }
              error={problem === undefined ? undefined : problemText(problem)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function EdgeFields({ draft: { model, change } }: PartProps) {
  const { bands: texts } = useTexts().model;
  return (
    <fieldset className={styles.group}>
      <legend>{texts.edges}</legend>
      <div className={styles.fields}>
        <NumberField
          label={texts.tieBreak}
          unit={texts.tieBreakUnit}
          width="medium"
          value={model.tieBreakPoints}
          min={0}
          max={20}
          decimals={1}
          onChange={(value) => value !== null && change({ ...model, tieBreakPoints: value })}
        />
        <NumberField
          label={texts.coverage}
          unit={texts.coverageUnit}
          width="medium"
          value={model.minCoveragePct}
          min={0}
          max={100}
          decimals={0}
          onChange={(value) => value !== null && change({ ...model, minCoveragePct: value })}
        />
      </div>
    </fieldset>
  );
}

function SizeFields({ draft: { model, change, problems } }: PartProps) {
  const { bands: texts, problems: problemTexts } = useTexts().model;
  const { sizeStep } = model;
  const set = (changed: Partial<typeof sizeStep>) => change({ ...model, sizeStep: { ...sizeStep, ...changed } });
  const share = { unit: texts.sizeUnit, width: 'medium', min: 0, max: 1000, decimals: 1 } as const;
  return (
    <fieldset className={styles.group}>
      <legend>{texts.size}</legend>
      <p className="muted">{texts.sizeHint}</p>
      <div className={styles.fields}>
        <NumberField
          {...share}
          label={texts.minusOne}
          value={sizeStep.minusOneAbovePct}
          onChange={(value) => value !== null && set({ minusOneAbovePct: value })}
        />
        <NumberField
          {...share}
          label={texts.minusTwo}
          value={sizeStep.minusTwoAbovePct}
          onChange={(value) => value !== null && set({ minusTwoAbovePct: value })}
          error={problems.some((one) => one.kind === 'size-order') ? problemTexts.sizeOrder : undefined}
        />
        <SegmentedControl<Grade>
          label={texts.floor}
          isLabelShown
          options={floors.map((id) => ({ id, label: id }))}
          value={sizeStep.floor}
          onChange={(floor) => set({ floor })}
        />
      </div>
    </fieldset>
  );
}
