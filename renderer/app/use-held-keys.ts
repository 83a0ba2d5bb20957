import { useCallback, useEffect, useMemo, useRef } from 'react';

/** What is being opened: a panel beside the page, or what lies over it. */
export type Opening = 'panel' | 'overlay';

const inside: Readonly<Record<Opening, string>> = {
  panel: '[role=dialog]:not([data-modal] *)',
  overlay: '[data-modal]',
};
const textFields = 'textarea, input:not([type=checkbox], [type=radio], [type=file])';

type Held = { readonly opening: Opening; text: string };
type HeldRef = { current: Held | null };

/**
 * Keeps what is typed while a panel is on its way, and types it into the field that has the focus once it is there: a
 * letter meant for the panel must never be taken for a shortcut of the page.
 *
 * @param shown changes with whatever was opened
 */
export function useHeldKeys(shown: unknown) {
  const held = useRef<Held | null>(null);
  useEffect(() => listen(held), []);
  // What was open already and is opened once more takes no focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once what was opened stands
  useEffect(() => {
    const panel = held.current === null ? null : document.querySelector(inside[held.current.opening]);
    if (panel !== null && !panel.contains(document.activeElement)) held.current = null;
  }, [shown]);
  const hold = useCallback((opening: Opening) => {
    held.current = { opening, text: '' };
  }, []);
  const release = useCallback(() => {
    held.current = null;
  }, []);
  return useMemo(() => ({ hold, release }), [hold, release]);
}

function listen(held: HeldRef): () => void {
  const onKeyDown = (event: KeyboardEvent) => holdKey(held, event);
  const onFocusIn = ({ target }: FocusEvent) => {
    const { current } = held;
    const panel = current !== null && target instanceof Element ? target.closest(inside[current.opening]) : null;
    if (current === null || panel === null) return;
    // A moment later: the panel itself may have the focus before its first field has.
    setTimeout(() => {
      if (held.current !== current) return;
      held.current = null;
      if (current.text !== '') typeInto(fieldIn(panel), current.text);
    });
  };
  const onPointerDown = () => {
    held.current = null;
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('focusin', onFocusIn);
  window.addEventListener('pointerdown', onPointerDown);
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('focusin', onFocusIn);
    window.removeEventListener('pointerdown', onPointerDown);
  };
}

function holdKey(held: HeldRef, event: KeyboardEvent): void {
  const { current } = held;
  const isModified = event.ctrlKey || event.metaKey || event.altKey;
  if (current === null || isModified || event.isComposing) return;
  const isLetter = event.key.length === 1;
  if (event.key === 'Escape') held.current = null;
  if (!isLetter && event.key !== 'Enter' && event.key !== 'Backspace') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.repeat || event.key === 'Enter') return;
  current.text = isLetter ? current.text + event.key : current.text.slice(0, -1);
}

/** The field for text that has the focus, or the first one of a panel that has the focus itself. */
function fieldIn(panel: Element): Element | null {
  const active = document.activeElement;
  if (active?.matches(textFields) === true) return active;
  return active?.matches('[role=dialog]') === true ? panel.querySelector(textFields) : null;
}

/** As if it had been typed at the end of what stands in the field. */
function typeInto(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.focus();
  // React knows of a value only if it is set past its own tracking of the element.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  set?.call(field, field.value + text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
