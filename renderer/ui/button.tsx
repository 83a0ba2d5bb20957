import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

type ButtonProps = {
  readonly children: ReactNode;
  /** Left out for a submit button of a form. */
  readonly onPress?: () => void;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
  /** Shown as busy; presses do nothing. */
  readonly isPending?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
};

/** A button with words, and an icon where one helps. */
export function Button(props: ButtonProps) {
  const { variant = 'secondary', size = 'normal', icon: Icon, onPress } = props;
  return (
    <AriaButton
      className={classNames(styles.button, styles[variant], size === 'small' && styles.small)}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      isPending={props.isPending ?? false}
      autoFocus={props.autoFocus ?? false}
      onPress={() => onPress?.()}
    >
      {Icon !== undefined && <Icon size={size === 'small' ? 14 : 16} aria-hidden />}
      {props.children}
    </AriaButton>
  );
}

type IconButtonProps = {
  readonly icon: LucideIcon;
  /** Read to screen readers and shown as the tooltip. */
  readonly label: string;
  /** Left out for the trigger of a Menu. */
  readonly onPress?: () => void;
  readonly size?: ButtonSize;
  readonly variant?: ButtonVariant;
  readonly isDisabled?: boolean;
  /** Said with the tooltip, such as "/". */
  readonly keys?: string;
};

/** A button of an icon alone, named by its tooltip. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, size = 'normal', variant = 'quiet' } = props;
  return (
    <Tooltip text={label} {...(props.keys === undefined ? {} : { keys: props.keys })}>
      <AriaButton
        className={classNames(styles.button, styles[variant], styles.iconOnly, size === 'small' && styles.small)}
        aria-label={label}
        isDisabled={props.isDisabled ?? false}
        onPress={() => props.onPress?.()}
      >
        <Icon size={size === 'small' ? 14 : 16} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
