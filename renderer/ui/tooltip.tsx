import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './tooltip.module.css';

type TooltipProps = {
  readonly text: ReactNode;
  readonly keys?: string;
  /** Default: above. */
  readonly placement?: 'top' | 'right';
  /** One pressable or focusable element of React Aria. */
  readonly children: ReactElement;
};

/** A short text beside a control on hover and on keyboard focus; never the only place where something is said. */
export function Tooltip({ text, keys, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6} placement={placement}>
        {text}
        {keys !== undefined && <span className={styles.keys}>{keys}</span>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
