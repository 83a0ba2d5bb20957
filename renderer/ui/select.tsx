import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { ariaFieldProps, FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';
import styles from './list.module.css';
import { useTexts } from './texts.tsx';

export type Option<Id extends string> = { readonly id: Id; readonly label: string; readonly note?: string };

type SelectProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly placeholder?: string;
};

/** One of a few. For a choice between two to four short ones take a SegmentedControl. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { kit } = useTexts();
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      value={props.value}
      onChange={(key) => {
        const chosen = props.options.find((option) => option.id === key);
        if (chosen !== undefined) props.onChange(chosen.id);
      }}
      placeholder={props.placeholder ?? kit.choose}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldLabel {...props} />
      <Button className={styles.trigger ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <FieldNotes {...props} />
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={props.options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** A choice that is called by its own id, such as a currency's code, is data and no text. */
function isData(option: Option<string>): boolean {
  return option.label === option.id;
}

/** One line of a list of choices. */
export function OptionItem({ option }: { readonly option: Option<string> }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles.item ?? ''}>
      <span {...(isData(option) ? { 'data-value': '' } : {})}>{option.label}</span>
      {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
    </ListBoxItem>
  );
}
