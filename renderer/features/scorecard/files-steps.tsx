import { Upload } from 'lucide-react';
import type { MonthEndStatus } from '../../../shared/contract/scorecard-calls.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { MonthStep } from './month-step.tsx';
import styles from './scorecard.module.css';

type StepProps = { readonly status: MonthEndStatus };

/** Which kinds of rows the month has, and whether the files reach its end. */
export function FilesStep({ status }: StepProps) {
  const { monthEnd: texts } = useTexts().history;
  const { day } = useFormatters();
  const { go } = useNavigation();
  const wanted = status.imports.filter(
    ({ kind, reachesOn }) => reachesOn !== null || kind === 'invoices' || kind === 'time',
  );
  return (
    <MonthStep
      title={texts.stepFiles}
      isDone={wanted.every(({ isComplete }) => isComplete)}
      actions={
        <Button size="small" icon={Upload} onPress={() => go({ page: 'import' })}>
          {texts.toImport}
        </Button>
      }
    >
      <ul className={styles.rows}>
        {status.imports.map(({ kind, rowCount, reachesOn, isComplete }) => (
          <li key={kind} className={styles.row}>
            <span className={styles.kindName}>{texts.kinds[kind]}</span>
            <span>{texts.rowsOfMonth(rowCount)}</span>
            {reachesOn === null ? (
              <Tag>{texts.never}</Tag>
            ) : (
              <>
                <span className="muted">{texts.reaches(day(reachesOn))}</span>
                <Tag tone={isComplete ? 'plain' : 'watch'}>{isComplete ? texts.complete : texts.incomplete}</Tag>
              </>
            )}
          </li>
        ))}
      </ul>
    </MonthStep>
  );
}

/** Rows that an import set aside wait on the page of imports. */
export function SetAsideStep({ status }: StepProps) {
  const { monthEnd: texts } = useTexts().history;
  const { go } = useNavigation();
  return (
    <MonthStep
      title={texts.stepSetAside}
      isDone={status.setAside.length === 0}
      actions={
        status.setAside.length > 0 && (
          <Button size="small" onPress={() => go({ page: 'import' })}>
            {texts.toImport}
          </Button>
        )
      }
    >
      {status.setAside.length === 0 ? (
        <p className={styles.body}>{texts.setAsideNone}</p>
      ) : (
        <ul className={styles.rows}>
          {status.setAside.map(({ importId, fileName, rowCount }) => (
            <li key={importId} className={styles.row}>
              <Value>{texts.setAside(fileName, rowCount)}</Value>
            </li>
          ))}
        </ul>
      )}
    </MonthStep>
  );
}
