import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import type { Level } from '../../shared/scoring/level.ts';
import { Button } from './button.tsx';
import { Switch } from './checkbox.tsx';
import styles from './level-editor.module.css';
import { LevelKeys } from './level-keys.tsx';
import { NumberField } from './number-field.tsx';
import { TextArea } from './text-field.tsx';
import { useTexts } from './texts.tsx';
import { trimmedOrNull } from './trimmed-or-null.ts';

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
  readonly autoFocus?: boolean;
};

const maxNudge = 8;

/** A choice made by one key: without note or adjustment, pinned where the figures say otherwise. */
export function plainChoice(level: Level | null, isMeasured: boolean): LevelChoice {
  return { level, nudge: 0, note: null, isPinned: isMeasured && level !== null };
}

/** One question with its four levels, and behind a button the note, the adjustment in points and the pin. */
export function LevelEditor(props: LevelEditorProps) {
  const { choice, measured, onChange } = props;
  const texts = useTexts().assessment;
  const [isOpen, setIsOpen] = useState(choice.note !== null);
  return (
    <div className={styles.editor}>
      <p className={styles.question}>{props.question}</p>
      {measured !== null && <p className={styles.measured}>{measured}</p>}
      <LevelKeys
        label={props.question}
        anchors={props.meanings}
        value={choice.level}
        onChange={(level) => onChange(plainChoice(level, measured !== null))}
        onSkip={() => onChange(plainChoice(null, false))}
        autoFocus={props.autoFocus ?? false}
      />
      {choice.level !== null && (
        <div className={styles.actions}>
          <Button size="small" variant="quiet" icon={NotebookPen} onPress={() => setIsOpen(!isOpen)}>
            {texts.noteAndNudge}
          </Button>
          <Button size="small" variant="quiet" onPress={() => onChange(plainChoice(null, false))}>
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
  const record = (change: Partial<LevelChoice>) => {
    const next = { ...choice, nudge, note: trimmedOrNull(note), ...change };
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
        error={nudge !== 0 && note.trim() === '' ? texts.nudgeNeedsNote : undefined}
        value={nudge}
        min={-maxNudge}
        max={maxNudge}
        decimals={0}
        width="full"
        onChange={(value) => {
          setNudge(value ?? 0);
          record({ nudge: value ?? 0 });
        }}
      />
      {measured !== null && (
        <Switch isSelected={choice.isPinned} onChange={(isPinned) => record({ isPinned })}>
          {texts.pin}
        </Switch>
      )}
    </div>
  );
}
