import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './field.module.css';
import { ariaFieldProps, FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';

type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the user leaves the field. */
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  /** A proposed text is chosen when the field is entered, so that typing replaces it. */
  readonly selectsOnFocus?: boolean;
};

/** A field for one line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      value={props.value}
      onChange={props.onChange}
      onBlur={() => props.onBlur?.()}
      type={props.type ?? 'text'}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldLabel {...props} />
      <Input
        className={styles.input ?? ''}
        placeholder={props.placeholder ?? ''}
        onFocus={({ currentTarget }) => props.selectsOnFocus === true && currentTarget.select()}
      />
      <FieldNotes {...props} />
    </AriaTextField>
  );
}

type TextAreaProps = Omit<TextFieldProps, 'type' | 'selectsOnFocus'> & { readonly rows?: number };

/** A field for several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      value={props.value}
      onChange={props.onChange}
      onBlur={() => props.onBlur?.()}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldLabel {...props} />
      <AriaTextArea
        className={classNames(styles.input, styles.area)}
        rows={props.rows ?? 3}
        placeholder={props.placeholder ?? ''}
      />
      <FieldNotes {...props} />
    </AriaTextField>
  );
}
