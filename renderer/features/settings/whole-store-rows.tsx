import { useAppState } from '../../client/use-app-state.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { DataRow } from './data-row.tsx';
import { bringBack, exportEverything, useWholeStore, type Working } from './use-whole-store.ts';

/** Everything the store holds, as tables that any spreadsheet opens. */
export function ExportRow() {
  const { wholeStore: texts } = useTexts();
  const { integer } = useFormatters();
  const { run, cancel, show, isRunning, working, done } = useWholeStore(exportEverything);
  const buttons = (
    <>
      {done !== null && (
        <Button variant="quiet" onPress={show}>
          {texts.show}
        </Button>
      )}
      <Button onPress={() => void run('csv')}>{texts.asCsv}</Button>
      <Button onPress={() => void run('xlsx')}>{texts.asXlsx}</Button>
    </>
  );
  return (
    <DataRow label={texts.label} action={isRunning ? undefined : buttons}>
      {isRunning && <Progress label={texts.working} working={working} onCancel={cancel} />}
      {!isRunning && done === null && <span>{texts.hint}</span>}
      {!isRunning && done !== null && (
        <>
          <span>{texts.written({ rows: integer(done.rows), tables: integer(done.tables) })}</span>
          <span data-value>{done.path}</span>
        </>
      )}
    </DataRow>
  );
}

/** Only an empty book is filled: elsewhere the row says why there is no button. */
export function BringBackRow() {
  const { wholeStore: texts } = useTexts();
  const { clientCount } = useAppState();
  const { integer } = useFormatters();
  const { run, cancel, isRunning, working, done } = useWholeStore(bringBack);
  const buttons = (
    <>
      <Button onPress={() => void run('csv')}>{texts.bringBackCsv}</Button>
      <Button onPress={() => void run('xlsx')}>{texts.bringBackXlsx}</Button>
    </>
  );
  return (
    <DataRow label={texts.bringBackLabel} action={isRunning || clientCount > 0 ? undefined : buttons}>
      {isRunning && <Progress label={texts.bringingBack} working={working} onCancel={cancel} />}
      {!isRunning && (
        <span>{done === null ? texts.bringBackHint : texts.broughtBack({ rows: integer(done.rows) })}</span>
      )}
    </DataRow>
  );
}

type ProgressProps = { readonly label: string; readonly working: Working; readonly onCancel: () => void };

function Progress({ label, working, onCancel }: ProgressProps) {
  const { wholeStore: texts } = useTexts();
  const { integer } = useFormatters();
  const counted =
    working === null || working.rowsTotal === 0
      ? label
      : texts.progress({ done: integer(working.rowsDone), total: integer(working.rowsTotal) });
  const share = working === null || working.rowsTotal === 0 ? null : working.rowsDone / working.rowsTotal;
  return <ProgressBar label={counted} share={share} onCancel={onCancel} />;
}
