import { ArrowLeft, CornerDownLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
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
  const { common, firstSteps } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const isReady = props.isReady ?? false;
  useEffect(() => {
    if (isReady) form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  }, [isReady]);
  return (
    <form
      ref={form}
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
      <div className={styles.foot}>
        {props.onBack !== undefined && (
          <Button variant="quiet" icon={ArrowLeft} onPress={props.onBack}>
            {common.back}
          </Button>
        )}
        <div className={styles.forward}>
          {props.more}
          <Button
            type="submit"
            variant={props.isNextQuiet === true ? 'secondary' : 'primary'}
            icon={CornerDownLeft}
            isDisabled={props.isNextDisabled ?? false}
          >
            {props.nextLabel ?? firstSteps.goOn}
          </Button>
        </div>
      </div>
    </form>
  );
}
