import { ArrowLeft, CornerDownLeft } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './step-frame.module.css';

type StepFrameProps = {
  readonly heading: string;
  readonly lead: string;
  /** Right of the heading: a sum that runs along. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly onNext: () => void;
  readonly onBack?: (() => void) | undefined;
  readonly nextLabel?: string;
  readonly isNextDisabled?: boolean;
  readonly isNextQuiet?: boolean;
  /** Moves the focus to the main button once this becomes true. */
  readonly isReady?: boolean;
  /** Beside the main button: skip. */
  readonly more?: ReactNode;
  /** Takes files dropped anywhere on the screen. */
  readonly onDropFiles?: (files: readonly File[]) => void;
};

/** One screen of the first steps: Enter accepts it as it stands. */
export function StepFrame(props: StepFrameProps) {
  const form = useRef<HTMLFormElement>(null);
  const isReady = props.isReady ?? false;
  useEffect(() => {
    if (isReady) form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  }, [isReady]);
  const rememberFocus = useKeptFocus(form, props.isNextQuiet !== true);
  return (
    <form
      ref={form}
      onFocus={rememberFocus}
      className={styles.frame}
      noValidate
      onDrop={(event) => {
        const files = [...event.dataTransfer.files];
        if (props.onDropFiles === undefined || event.defaultPrevented || files.length === 0) return;
        event.preventDefault();
        props.onDropFiles(files);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (props.isNextDisabled !== true) props.onNext();
      }}
    >
      <div className={styles.head}>
        <div>
          <h2 className={styles.heading}>{props.heading}</h2>
          <p className={styles.lead}>{props.lead}</p>
        </div>
        {props.aside !== undefined && <div className={styles.aside}>{props.aside}</div>}
      </div>
      <div className={styles.body}>{props.children}</div>
      <StepFoot {...props} />
    </form>
  );
}

/** Back on the left, forward on the right. */
function StepFoot({ onBack, more, isNextQuiet, isNextDisabled, nextLabel }: StepFrameProps) {
  const { common, firstSteps } = useTexts();
  return (
    <div className={styles.foot}>
      {onBack !== undefined && (
        <Button variant="quiet" icon={ArrowLeft} onPress={onBack}>
          {common.back}
        </Button>
      )}
      <div className={styles.forward}>
        {more}
        <Button
          type="submit"
          variant={isNextQuiet === true ? 'secondary' : 'primary'}
          icon={CornerDownLeft}
          isDisabled={isNextDisabled ?? false}
        >
          {nextLabel ?? firstSteps.goOn}
        </Button>
      </div>
    </div>
  );
}

/** Gives the focus to the screen when it opens and when what had the focus is gone, so that Tab and Enter go on here. */
function useKeptFocus(
  form: RefObject<HTMLFormElement | null>,
  isNextDue: boolean,
): (event: { readonly target: Element }) => void {
  const last = useRef<Element>(null);
  useEffect(() => {
    const isNowhere = document.activeElement?.matches('body, main') ?? true;
    const isLost = isNowhere && last.current?.isConnected !== true;
    if (!isLost || form.current === null) return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    const body = `.${styles.body}`;
    const main = find('button[type=submit]:not(:disabled)');
    const inBody =
      find(`${body} input:not(:disabled)`) ?? (isNextDue && main ? null : find(`${body} button:not(:disabled)`));
    (inBody ?? main)?.focus();
  });
  return ({ target }) => {
    last.current = target;
  };
}
