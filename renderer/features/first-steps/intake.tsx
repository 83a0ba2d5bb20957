import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { DropZone } from '../../ui/drop-zone.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { FileAsks } from './file-asks.tsx';
import styles from './intake.module.css';
import { type IntakeState, needsAnswer } from './use-intake.ts';

type IntakeProps = {
  readonly intake: IntakeState;
  /** Files are in already: one line to add another. */
  readonly isCompact: boolean;
};

/** Where invoices come in: dropped, chosen or pasted; a file that needs an answer asks for it in place. */
export function Intake({ intake, isCompact }: IntakeProps) {
  const { invoices } = useTexts().firstSteps;
  const [isPasting, setIsPasting] = useState(false);
  const { session } = intake;
  return (
    <div className={styles.intake}>
      <Asks intake={intake} />
      {intake.isBusy ? (
        <Progress intake={intake} />
      ) : (
        <DropZone
          label={isCompact ? invoices.addMore : invoices.drop}
          isCompact={isCompact}
          onDrop={(files) => void session.drop(files)}
        >
          <Button onPress={() => void session.pick()} variant={isCompact ? 'secondary' : 'primary'}>
            {invoices.pick}
          </Button>
          <Button onPress={() => setIsPasting(!isPasting)}>{invoices.paste}</Button>
        </DropZone>
      )}
      {isPasting && !intake.isBusy && <PasteList intake={intake} onTaken={() => setIsPasting(false)} />}
    </div>
  );
}

function Asks({ intake }: { readonly intake: IntakeState }) {
  const { session } = intake;
  const open = session.files.filter(needsAnswer);
  return (
    <>
      {session.refusal !== null && <ErrorState failure={session.refusal} isCompact />}
      {session.run.kind === 'failed' && <ErrorState failure={session.run.failure} isCompact />}
      {open.map((file) => (
        <FileAsks key={file.token} file={file} session={session} />
      ))}
    </>
  );
}

function Progress({ intake }: { readonly intake: IntakeState }) {
  const { invoices } = useTexts().firstSteps;
  const { integer } = useFormatters();
  const { run } = intake.session;
  if (run.kind !== 'running') return <ProgressBar label={invoices.reading} share={null} />;
  const { progress } = run;
  const label = progress === null ? invoices.importing : invoices.importingRows(integer(progress.rowsDone));
  const share = progress === null || progress.rowsTotal === null ? null : progress.rowsDone / progress.rowsTotal;
  return <ProgressBar label={label} share={share} onCancel={() => void intake.session.cancel()} />;
}

function PasteList({ intake, onTaken }: { readonly intake: IntakeState; readonly onTaken: () => void }) {
  const { invoices } = useTexts().firstSteps;
  const [text, setText] = useState('');
  const take = () => {
    onTaken();
    void intake.session.paste(text, invoices.pastedName);
  };
  return (
    <div className={styles.paste}>
      <TextArea
        label={invoices.pasteLabel}
        placeholder={invoices.pastePlaceholder}
        value={text}
        onChange={setText}
        rows={6}
        autoFocus
      />
      <Button isDisabled={text.trim() === ''} onPress={take}>
        {invoices.usePasted}
      </Button>
    </div>
  );
}
