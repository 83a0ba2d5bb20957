// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one can't be those of a table
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import styles from './grid.module.css';
import type { Editing } from './use-grid.ts';

/** What the user does with the cell: keep what was typed and go on, or leave it as it was. */
export type EditorEnd =
  | { readonly kind: 'enter' | 'tab' | 'leave'; readonly text: string; readonly isBack: boolean }
  | { readonly kind: 'escape' };

type CellEditorProps = {
  readonly field: HandoverField;
  readonly editing: Editing;
  /** Near the right edge it opens to the left. */
  readonly isAtEnd: boolean;
  readonly onEnd: (end: EditorEnd) => void;
};

/** The field in a cell while it is edited; with choices below it where there are such. */
export function CellEditor({ field, editing, isAtEnd, onEnd }: CellEditorProps) {
  const { handover } = useTexts();
  const listId = useId();
  const end = useOnce(onEnd);
  const leave = (kept: string) => end({ kind: 'leave', text: kept, isBack: false });
  const editor = useChoices(field, editing);
  const { text, setText, shown, chosen } = editor;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const ended = endByKey(event, editor, editing.isFresh);
    if (ended !== undefined) end(ended);
    else if (!editor.move(event.key)) return;
    event.preventDefault();
  };
  const options = shown.length > 0 && { role: 'combobox', 'aria-expanded': true, 'aria-controls': listId };
  return (
    <div className={classNames(styles.editor, isAtEnd && styles.editorAtEnd)}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the cell that is edited was focused
        autoFocus
        className={styles.input}
        aria-label={handover.grid.edit(field.label)}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onFocus={({ target }) => !editing.isFresh && target.select()}
        onBlur={({ target }) => {
          // Another window took the focus: the cell is still being edited.
          if (document.activeElement !== target) leave(text);
        }}
        onKeyDown={onKeyDown}
        {...options}
        {...(chosen === undefined ? {} : { 'aria-activedescendant': `${listId}-${shown.indexOf(chosen)}` })}
      />
      {shown.length > 0 && <Choices id={listId} shown={shown} chosen={chosen} onChoose={leave} />}
    </div>
  );
}

/** A cell that was left by a key loses the focus too: only the first end counts. */
function useOnce(onEnd: (end: EditorEnd) => void): (end: EditorEnd) => void {
  const isOver = useRef(false);
  return (end) => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(end);
  };
}

/** How a key ends the editing; arrows do where the cell was typed over and offers no choices. */
function endByKey(
  { key, shiftKey: isBack }: KeyboardEvent,
  { text, shown, chosen }: ReturnType<typeof useChoices>,
  isFresh: boolean,
): EditorEnd | undefined {
  if (key === 'Escape') return { kind: 'escape' };
  if (key === 'Enter') return { kind: 'enter', text: chosen ?? text, isBack };
  if (key === 'Tab') return { kind: 'tab', text: chosen ?? text, isBack };
  const isArrow = key === 'ArrowUp' || key === 'ArrowDown';
  return isArrow && isFresh && shown.length === 0 ? { kind: 'enter', text, isBack: key === 'ArrowUp' } : undefined;
}

/** Choices that begin with what was typed; arrows move among them. */
function useChoices({ options = [] }: HandoverField, editing: Editing) {
  const [text, setTyped] = useState(editing.text);
  const [isTyped, setIsTyped] = useState(editing.isFresh);
  const [index, setIndex] = useState<number | null>(null);
  const plain = text.trim().toLowerCase();
  const shown = isTyped ? options.filter((option) => option.toLowerCase().startsWith(plain)) : options;
  const typedOne = isTyped && plain !== '' && shown.length > 0 ? 0 : null;
  const place = index ?? typedOne;
  return {
    text,
    shown,
    chosen: place === null ? undefined : shown[place],
    setText: (typed: string) => {
      setTyped(typed);
      setIsTyped(true);
      setIndex(null);
    },
    move: (key: string): boolean => {
      if (shown.length === 0 || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
      const from = place ?? (isTyped ? -1 : shown.indexOf(text));
      const next = from + (key === 'ArrowDown' ? 1 : -1);
      setIndex(Math.max(0, Math.min(shown.length - 1, next)));
      return true;
    },
  };
}

type ChoicesProps = {
  readonly id: string;
  readonly shown: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (option: string) => void;
};

function Choices({ id, shown, chosen, onChoose }: ChoicesProps) {
  const { handover } = useTexts();
  return (
    <div role="listbox" id={id} className={styles.choices} aria-label={handover.grid.choices}>
      {shown.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        <div
          key={option}
          id={`${id}-${index}`}
          role="option"
          aria-selected={option === chosen}
          className={styles.choice}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
