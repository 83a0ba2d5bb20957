import { useEffect, useRef } from 'react';

/** Keys such as `?`, `g m` (one after the other), `mod+k` (Ctrl, or Cmd on a Mac) and what they do. */
export type Shortcuts = Readonly<Record<string, () => unknown>>;

const sequenceMs = 1200;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role=spinbutton]')
  );
}

/** A panel beside the page has keys of its own: plain letters in it are not meant for the page. */
function isInPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog]') !== null;
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isSigned = event.key.length === 1 && event.key !== event.key.toLowerCase();
  return [
    (event.ctrlKey || event.metaKey) && 'mod',
    event.altKey && 'alt',
    event.shiftKey && (isSigned || event.key.length > 1) && 'shift',
    key,
  ]
    .filter(Boolean)
    .join('+');
}

/**
 * Runs an act when its keys are pressed anywhere in the window. Letters typed into a field are left alone, as is
 * everything while a dialog is open, unless `worksInDialogs`.
 */
export function useShortcuts(
  shortcuts: Shortcuts,
  options: { readonly isOff?: boolean; readonly worksInDialogs?: boolean } = {},
) {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const { isOff = false, worksInDialogs = false } = options;
  useEffect(() => {
    if (isOff) return;
    let before = { key: '', at: 0 };
    const onKeyDown = (event: KeyboardEvent) => {
      const key = nameOf(event);
      if (event.defaultPrevented || event.isComposing) return;
      const isModified = /^(mod|alt)\+/.test(key);
      if (isTyping(event.target) && (!isModified || key === 'mod+z')) return;
      if (!isModified && !worksInDialogs && isInPanel(event.target)) return;
      if (!worksInDialogs && document.querySelector('[aria-modal="true"], [data-modal]') !== null) return;
      const sequence = event.timeStamp - before.at < sequenceMs ? `${before.key} ${key}` : key;
      const act = latest.current[sequence] ?? latest.current[key];
      before = { key, at: event.timeStamp };
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOff, worksInDialogs]);
}
