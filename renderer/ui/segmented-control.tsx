import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './controls.module.css';

export type Segment<Id extends string> = { readonly id: Id; readonly label: string; readonly icon?: LucideIcon };

type SegmentedControlProps<Id extends string> = {
  readonly label: string;
  /** Default: said to screen readers only. */
  readonly isLabelShown?: boolean;
  readonly options: readonly Segment<Id>[];
  /** Null: nothing chosen yet. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
};

/** One of two to five, all in sight. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const labelId = useId();
  const { options, value, onChange } = props;
  return (
    <div className={styles.segmentField}>
      {props.isLabelShown === true && (
        <span id={labelId} className={styles.label}>
          {props.label}
        </span>
      )}
      <ToggleButtonGroup
        className={styles.segments ?? ''}
        {...(props.isLabelShown === true ? { 'aria-labelledby': labelId } : { 'aria-label': props.label })}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          const chosen = options.find((option) => keys.has(option.id));
          if (chosen !== undefined && chosen.id !== value) onChange(chosen.id);
        }}
      >
        {options.map(({ id, label, icon: Icon }) => (
          <ToggleButton key={id} id={id} className={styles.segment ?? ''}>
            {Icon !== undefined && <Icon size={14} aria-hidden />}
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
