import type { RowAnswer } from '../../../shared/contract/row-answer-calls.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { AnswerField } from './answer-field.tsx';
import styles from './answer-rows.module.css';
import { type LeftOutRow, splitWhy } from './left-out-groups.ts';

/** At most so many answers stand open at once; the rest follows as they are given. */
const unitsShown = 25;

type AnswerRowsProps = { readonly importId: ImportId; readonly rows: readonly LeftOutRow[] };

/** Rows that wait, each with its answer beside it. Rows that ask for the same client are answered together. */
export function AnswerRows({ importId, rows }: AnswerRowsProps) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const answer = useAnswer(importId);
  const units = toUnits(rows);
  const [first] = rows;
  if (first === undefined) return null;
  const all = rows.map(({ row }) => row);
  return (
    <div className={styles.list}>
      {units.length > 1 && (
        <div className={styles.unit}>
          <span className={styles.all}>
            {texts.answers.all({ count: rows.length, countText: integer(rows.length) })}
          </span>
          <span className={styles.answer}>
            {(first.ask === 'client' || first.ask === 'issued') && (
              <AnswerField ask={first.ask} onAnswer={(given) => answer(all, given)} />
            )}
            <Button size="small" variant="quiet" onPress={() => void answer(all, { kind: 'ignore' })}>
              {texts.answers.ignoreAll}
            </Button>
          </span>
        </div>
      )}
      {units.slice(0, unitsShown).map((unit) => (
        <Unit key={unit[0]?.row} rows={unit} onAnswer={answer} />
      ))}
      {units.length > unitsShown && (
        <p className="muted">{texts.rowsMore(units.slice(unitsShown).reduce((sum, unit) => sum + unit.length, 0))}</p>
      )}
    </div>
  );
}

type Answer = (rows: readonly number[], answer: RowAnswer) => Promise<void>;

function useAnswer(importId: ImportId): Answer {
  const { importScreen: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  return async (rows, answer) => {
    await acts.run({
      write: () => client.call('imports.answerRows', { importId, rows: [...rows], answer }),
      said: ({ taken, stillWaiting }) => {
        if (answer.kind === 'ignore') return texts.answers.ignored(taken);
        return stillWaiting > 0 ? texts.answers.stillWaiting(stillWaiting) : texts.answers.taken(taken);
      },
    });
  };
}

/** Rows that name the same unknown client are one; any other stands for itself. */
function toUnits(rows: readonly LeftOutRow[]): readonly (readonly LeftOutRow[])[] {
  const units = new Map<string, LeftOutRow[]>();
  for (const row of rows) {
    const { detail } = splitWhy(row.why);
    const key = row.ask === 'client' && detail !== '' ? detail : String(row.row);
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [row]);
    else unit.push(row);
  }
  return [...units.values()];
}

function Unit({ rows, onAnswer }: { readonly rows: readonly LeftOutRow[]; readonly onAnswer: Answer }) {
  const { importScreen: texts } = useTexts();
  const [first] = rows;
  if (first === undefined) return null;
  const { detail } = splitWhy(first.why);
  const lines = rows.map(({ row }) => row);
  return (
    <div className={styles.unit}>
      <span className={styles.rowNumber}>
        {rows.length === 1 ? texts.rowNumber(first.row) : texts.answers.rows(rows.length)}
      </span>
      <span className={styles.what}>
        {detail !== '' && <strong data-value>{detail}</strong>}{' '}
        <span className="muted" data-value title={first.cells.join(' · ')}>
          {first.cells.filter((cell) => cell !== '').join(' · ')}
        </span>
      </span>
      <span className={styles.answer}>
        <AnswerField ask={first.ask} onAnswer={(answer) => onAnswer(lines, answer)} />
        <Button size="small" variant="quiet" onPress={() => void onAnswer(lines, { kind: 'ignore' })}>
          {texts.answers.ignore}
        </Button>
      </span>
    </div>
  );
}
