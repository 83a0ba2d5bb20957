import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { type Band, type Grade, levels } from '../../../shared/scoring/level.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Value } from '../../ui/marks.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './model-page.module.css';
import type { ModelDraft } from './use-model-draft.ts';

const columns = levels.toReversed();

/** Which grade each meeting of two bands gives. Best is top right, as in the matrix itself. */
export function MatrixSection({ draft }: { readonly draft: ModelDraft }) {
  const { model: texts, client } = useTexts();
  const restore = () => draft.change({ ...draft.model, matrix: buildDefaultModel('balanced').matrix });
  return (
    <div className={styles.part}>
      <p className="muted">{texts.matrix.hint}</p>
      <table className={styles.matrix} aria-label={texts.tabs.matrix}>
        <thead>
          <tr>
            <td />
            {columns.map((fBand) => (
              <th key={fBand} scope="col">
                {client.money} <Value>{fBand}</Value>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((rBand) => (
            <tr key={rBand}>
              <th scope="row">
                {client.relationship} <Value>{rBand}</Value>
              </th>
              {columns.map((fBand) => (
                <MatrixCell key={fBand} rBand={rBand} fBand={fBand} draft={draft} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <Button size="small" onPress={restore}>
          {texts.matrix.restore}
        </Button>
      </div>
    </div>
  );
}

type MatrixCellProps = { readonly rBand: Band; readonly fBand: Band; readonly draft: ModelDraft };

function MatrixCell({ rBand, fBand, draft }: MatrixCellProps) {
  const { matrix: texts } = useTexts().model;
  const { model, change, problems } = draft;
  const cell = model.matrix[rBand][fBand];
  const set = (changed: typeof cell) =>
    change({ ...model, matrix: { ...model.matrix, [rBand]: { ...model.matrix[rBand], [fBand]: changed } } });
  const isAmiss = problems.some((one) => one.kind === 'matrix-order' && one.rBand === rBand && one.fBand === fBand);
  return (
    <td className={classNames(isAmiss && styles.cellAmiss)}>
      <Select<Grade>
        label={texts.cell(rBand, fBand)}
        isLabelHidden
        options={levels.map((grade) => ({ id: grade, label: grade }))}
        value={cell.grade}
        onChange={(grade) => set({ ...cell, grade })}
      />
      <Checkbox isSelected={cell.probation} onChange={(probation) => set({ ...cell, probation })}>
        {texts.probation}
      </Checkbox>
    </td>
  );
}
