import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { AssessableId } from '../../../shared/scoring/level.ts';
import { LevelEditor } from '../../ui/level-editor.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useCriterionValue } from '../../ui/use-criterion-value.ts';
import { type ClientView, findCurrentAssessment } from './client-view.ts';
import styles from './criteria-table.module.css';
import { useRecordLevel } from './use-record-level.ts';

type CriterionEditorRowProps = {
  readonly id: AssessableId;
  readonly view: ClientView;
  readonly graded: GradedClient;
  readonly onClose: () => void;
};

/** The levels of one criterion with what each means, in place below its row. Escape closes it. */
export function CriterionEditorRow({ id, view, graded, onClose }: CriterionEditorRowProps) {
  const { assessment } = useTexts();
  const record = useRecordLevel(view);
  const assessed = findCurrentAssessment(view, id);
  const describe = useCriterionValue(view.currency);
  const value = id === 'G0' ? null : describe(graded, id);
  const criterion = assessment.criteria[id];
  return (
    <tr className={styles.editorRow}>
      <td
        colSpan={6}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <LevelEditor
          key={assessed?.id ?? id}
          question={criterion.question}
          meanings={criterion.levels}
          choice={{
            level: assessed?.level ?? null,
            nudge: assessed?.nudge ?? 0,
            isPinned: assessed?.isPinned ?? false,
            note: assessed?.note ?? null,
          }}
          measured={value === null ? null : assessment.measuredHint(value)}
          onChange={(choice) => void record(id, choice)}
          autoFocus
        />
      </td>
    </tr>
  );
}
