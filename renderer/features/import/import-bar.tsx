import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { Failure } from '../../../shared/core/result.ts';
import { importKinds } from '../../../shared/importing/import-kind.ts';
import { type ImportSessionState, isReadable, type OpenFile } from '../../client/import-session.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { Button } from '../../ui/button.tsx';
import { findFileQuestion } from '../../ui/find-file-question.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import styles from './import-page.module.css';
import { isOpenQuestion } from './is-open-question.ts';

/** The one button that stores, or how far that has come. */
export function ImportBar({ session }: { readonly session: ImportSessionState }) {
  // The button that was pressed makes room for the progress, and the progress for what came of it.
  const place = useFocusKept<HTMLDivElement>(session.run.kind);
  return (
    <>
      <div ref={place} className={styles.focusPlace} />
      {session.run.kind === 'running' ? <Progress session={session} /> : <Start session={session} />}
    </>
  );
}

function Start({ session }: { readonly session: ImportSessionState }) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const { today } = useAppState();
  const { run, files } = session;
  const count = files.reduce((sum, { reading }) => sum + importedRows(reading), 0);
  const readable = files.filter(isReadable).length;
  const waiting = files.filter(asksSomething).length;
  const open = files.reduce((sum, file) => sum + openQuestions(file, today), 0);
  return (
    <>
      {run.kind === 'failed' && <NotImported failure={run.failure} />}
      {files.length > 0 && (
        <div className={styles.bar}>
          {readable > 0 && (
            <Button variant="primary" onPress={() => void session.importReadable()}>
              {count > 0
                ? texts.importRows({ count, countText: integer(count) })
                : files.some(settlesBalances)
                  ? texts.importSettled
                  : texts.importNothing}
            </Button>
          )}
          {waiting > 0 && <span className="muted">{texts.someWait(waiting)}</span>}
          {open > 0 && <span className="muted">{texts.someOpen(open)}</span>}
          {readable > 1 && <Order files={files} />}
        </div>
      )}
    </>
  );
}

/** What the user stopped did not fail. */
function NotImported({ failure }: { readonly failure: Failure }) {
  const { errors } = useTexts();
  if (failure.code !== 'import-cancelled') return <ErrorState failure={failure} isCompact />;
  return (
    <p className="muted" role="status">
      {errors[failure.code]}
    </p>
  );
}

/** Clients come before what belongs to them: the order in which the files are stored. */
function Order({ files }: { readonly files: readonly OpenFile[] }) {
  const { importScreen: texts } = useTexts();
  const named = files.flatMap(({ reading }) =>
    reading.kind === 'read' && reading.preview.kind === 'readable' ? [reading.preview.report] : [],
  );
  const inOrder = named.toSorted((one, other) => importKinds.indexOf(one.kind) - importKinds.indexOf(other.kind));
  return <span className={styles.order}>{texts.takenInOrder(inOrder.map(({ file }) => file).join(', '))}</span>;
}

/** False for a file that no answer helps: its card says why, and it is left out. */
function asksSomething({ reading }: OpenFile): boolean {
  if (reading.kind !== 'read' || reading.preview.kind !== 'refused') return false;
  return findFileQuestion(reading.preview) !== undefined;
}

/** A list of open balances changes the book without a row of its own: what it no longer holds is settled. */
function settlesBalances({ reading, options }: OpenFile): boolean {
  if (reading.kind !== 'read' || reading.preview.kind !== 'readable' || options.absent === 'open') return false;
  const { questions } = reading.preview.report;
  return options.absent === 'settled' || questions.some(({ code }) => code === 'balances-settled');
}

/** Questions of a file that is read as well as it can be without their answers. */
function openQuestions({ reading, options }: OpenFile, today: CalendarDate): number {
  if (reading.kind !== 'read' || reading.preview.kind !== 'readable') return 0;
  return reading.preview.report.questions.filter((question) => isOpenQuestion(question, options, today)).length;
}

type Reading = ImportSessionState['files'][number]['reading'];

function importedRows(reading: Reading): number {
  return reading.kind === 'read' && reading.preview.kind === 'readable' ? reading.preview.report.rows.imported : 0;
}

function Progress({ session }: { readonly session: ImportSessionState }) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const { run } = session;
  const progress = run.kind === 'running' ? run.progress : null;
  const cancel = () => void session.cancel();
  if (progress === null) return <ProgressBar label={texts.reading} share={null} onCancel={cancel} />;
  const { file, phase, rowsDone, rowsTotal } = progress;
  if (phase === 'moving') return <ProgressBar label={texts.moving} share={null} onCancel={cancel} />;
  if (rowsTotal === null) {
    return <ProgressBar label={texts.progress({ file, rows: integer(rowsDone) })} share={null} onCancel={cancel} />;
  }
  const counts = { file, rows: integer(rowsDone), total: integer(rowsTotal) };
  const label = phase === 'storing' ? texts.storing(counts) : texts.progressOf(counts);
  return <ProgressBar label={label} share={rowsTotal === 0 ? 1 : rowsDone / rowsTotal} onCancel={cancel} />;
}
