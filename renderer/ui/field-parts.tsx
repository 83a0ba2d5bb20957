import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

/** What every field of a form has. */
export type FieldProps = {
  readonly label: string;
  /** Said to screen readers only; for fields whose place says what they are. */
  readonly isLabelHidden?: boolean;
  readonly description?: string;
  /** What is wrong with the value; also marks the field. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** narrow: a number or date; medium: a name. Default: as wide as there is room. */
  readonly width?: 'narrow' | 'medium' | 'full';
};

/** Class of the column that holds label, control, description and error. */
export function fieldClass(width: FieldProps['width']): string {
  return classNames(styles.field, width === 'narrow' && styles.narrow, width === 'medium' && styles.medium);
}

/** The properties that every React Aria field takes in the same way. */
export function ariaFieldProps(props: FieldProps) {
  return {
    className: fieldClass(props.width),
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    isInvalid: props.error !== undefined,
    validationBehavior: 'aria' as const,
  };
}

/** The name of a field, with a mark where it is required. */
export function FieldLabel({
  label,
  isLabelHidden,
  isRequired,
}: Pick<FieldProps, 'label' | 'isLabelHidden' | 'isRequired'>) {
  const name = isLabelHidden === true ? styles.hiddenLabel : styles.label;
  return <Label className={classNames(name, isRequired === true && styles.required)}>{label}</Label>;
}

/** What helps with a field, or what is wrong with it. */
export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description !== undefined && error === undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      {error !== undefined && <FieldError className={styles.error ?? ''}>{error}</FieldError>}
    </>
  );
}
