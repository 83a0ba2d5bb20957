import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import styles from './tooltip.module.css';

type HintAreaProps = {
  /** What is said of the element with this `data-hint`; null where there is nothing to say. */
  readonly hintOf: (id: string) => ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

type Shown = { readonly id: string; readonly element: HTMLElement };

const delayMs = 500;
const gap = 6;

function hinted(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-hint]') : null;
}

/** One tooltip for many elements: it stands beside the one that is pointed at or has the keyboard's focus. */
export function HintArea({ hintOf, className, children }: HintAreaProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = () => {
    clearTimeout(timer.current);
    setShown(null);
  };
  const show = (element: HTMLElement | null, afterMs: number) => {
    clearTimeout(timer.current);
    const id = element?.dataset['hint'];
    if (element === null || id === undefined) setShown(null);
    else timer.current = setTimeout(() => setShown({ id, element }), afterMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const content = shown === null ? null : hintOf(shown.id);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: watches the elements inside, which act for themselves
    <div
      className={className}
      onPointerOver={(event) => {
        const element = hinted(event.target);
        if (event.pointerType !== 'touch' && element !== shown?.element) show(element, shown === null ? delayMs : 0);
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) show(hinted(event.target), 0);
      }}
      onBlur={hide}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide();
      }}
    >
      {children}
      {shown !== null && content !== null && <Hint beside={shown.element}>{content}</Hint>}
    </div>
  );
}

/** Right of its element, or left where there is no room; within the window. */
function placeBeside(element: DOMRect, hint: DOMRect): { readonly left: number; readonly top: number } {
  const right = element.right + gap;
  const left = right + hint.width > window.innerWidth ? element.left - gap - hint.width : right;
  const top = element.top + (element.height - hint.height) / 2;
  return { left: Math.max(gap, left), top: Math.max(gap, Math.min(top, window.innerHeight - hint.height - gap)) };
}

function Hint({ beside, children }: { readonly beside: HTMLElement; readonly children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const hint = box.current;
    if (hint === null) return;
    const { left, top } = placeBeside(beside.getBoundingClientRect(), hint.getBoundingClientRect());
    hint.style.left = `${left}px`;
    hint.style.top = `${top}px`;
  });
  useEffect(() => {
    beside.setAttribute('aria-describedby', id);
    return () => beside.removeAttribute('aria-describedby');
  }, [beside, id]);
  return (
    <div ref={box} id={id} role="tooltip" className={classNames(styles.tooltip, styles.beside)}>
      {children}
    </div>
  );
}
