import { NotebookPen } from 'lucide-react';
import { type Ref, useState } from 'react';
import type { Level } from '../../shared/scoring/level.ts';
import { Button } from './button.tsx';
import styles from './level-editor.module.css';
import { LevelPicker } from './level-picker.tsx';
import { NumberField } from './number-field.tsx';
import { Switch } from './switch.tsx';
import { TextArea } from './text-field.tsx';
import { useTexts } from './texts.tsx';

/** A level as it is recorded, with what belongs to it. */
export type LevelChoice = {
  readonly level: Level | null;
  /** -8 to 8 points, only with a note. */
  readonly nudge: number;
  readonly isPinned: boolean;
  readonly note: string | null;
};

type LevelEditorProps = {
  readonly question: string;
  readonly meanings: Readonly<Record<Level, string>>;
  readonly choice: LevelChoice;
  /** Said where the figures answer the question themselves; a choice is then pinned over them. */
  readonly measured: string | null;
  readonly onChange: (choice: LevelChoice) => void;
  readonly groupRef?: Ref<HTMLFieldSetElement>;
};

const maxNudge = 8;

/** One question with its four levels, and behind a button the note, the adjustment in points and the pin. */
export function LevelEditor(props: LevelEditorProps) {
  const { choice, measured, onChange } = props;
  const texts = useTexts().assessment;
  const [isOpen, setIsOpen] = useState(choice.note !== null);
  const choose = (level: Level) => onChange({ level, nudge: 0, note: null, isPinned: measured !== null });
  return (
    <div className={styles.editor}>
      <p className={styles.question}>{props.question}</p>
      {measured !== null && <p className={styles.measured}>{measured}</p>}
      <LevelPicker
        label={props.question}
        meanings={props.meanings}
        value={choice.level}
        onChoose={choose}
        {...(props.groupRef === undefined ? {} : { groupRef: props.groupRef })}
      />
      {choice.level !== null && (
        <div className={styles.actions}>
          <Button size="small" variant="quiet" icon={NotebookPen} onPress={() => setIsOpen(!isOpen)}>
            {texts.noteAndNudge}
          </Button>
          <Button size="small" variant="quiet" onPress={() => onChange({ ...choice, level: null, nudge: 0, note: null })}>
            {texts.clear}
          </Button>
        </div>
      )}
      {choice.level !== null && isOpen && <NoteForm {...props} />}
    </div>
  );
}

/** Recorded when the user leaves a field: an adjustment without a note isn't recorded and says why. */
function NoteForm({ choice, measured, onChange }: LevelEditorProps) {
  const texts = useTexts().assessment;
  const [note, setNote] = useState(choice.note ?? '');
  const [nudge, setNudge] = useState(choice.nudge);
  const lacksNote = nudge !== 0 && note.trim() === '';
  const record = (change: Partial<LevelChoice>) => {
    const next = { ...choice, nudge, note: note.trim() === '' ? null : note.trim(), ...change };
    if (next.nudge === 0 || next.note !== null) onChange(next);
  };
  return (
    <div className={styles.note}>
      <TextArea
        label={texts.note}
        description={texts.noteHint}
        value={note}
        onChange={setNote}
        onBlur={() => note.trim() !== (choice.note ?? '') && record({})}
        rows={2}
      />
      <NumberField
        label={texts.nudge}
        description={texts.nudgeHint}
        error={lacksNote ? texts.nudgeNeedsNote : undefined}
        value={nudge}
        min={-maxNudge}
        max={maxNudge}
        decimals={0}
        onChange={(value) => {
          setNudge(value ?? 0);
          record({ nudge: value ?? 0 });
        }}
      />
      {measured !== null && (
        <Switch label={texts.pin} isOn={choice.isPinned} onChange={(isPinned) => record({ isPinned })} />
      )}
    </div>
  );
}
