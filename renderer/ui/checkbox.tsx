import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Switch as AriaSwitch } from 'react-aria-components';
import styles from './controls.module.css';

type ToggleProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
};

/** A choice of yes or no in a form. */
export function Checkbox(props: ToggleProps & { readonly isIndeterminate?: boolean }) {
  return (
    <AriaCheckbox
      className={styles.check ?? ''}
      isSelected={props.isSelected}
      isIndeterminate={props.isIndeterminate ?? false}
      isDisabled={props.isDisabled ?? false}
      onChange={props.onChange}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.mark}>
            {isIndeterminate ? (
              <Minus size={12} strokeWidth={3} aria-hidden />
            ) : (
              isSelected && <Check size={12} strokeWidth={3} aria-hidden />
            )}
          </span>
          {props.children}
        </>
      )}
    </AriaCheckbox>
  );
}

/** On or off, acting at once. */
export function Switch(props: ToggleProps) {
  return (
    <AriaSwitch
      className={styles.switch ?? ''}
      isSelected={props.isSelected}
      isDisabled={props.isDisabled ?? false}
      onChange={props.onChange}
    >
      <span className={styles.track} />
      {props.children}
    </AriaSwitch>
  );
}
