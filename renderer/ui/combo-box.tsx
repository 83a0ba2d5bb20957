import { ChevronDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from 'react-aria-components';
import fieldStyles from './field.module.css';
import { ariaFieldProps, FieldLabel, FieldNotes, type FieldProps } from './field-parts.tsx';
import styles from './list.module.css';
import { type Option, OptionItem } from './select.tsx';
import { useTexts } from './texts.tsx';

type ComboBoxProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly placeholder?: string;
};

/** One of many, found by typing; for clients, countries, columns of a file. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { kit } = useTexts();
  return (
    <AriaComboBox
      {...ariaFieldProps(props)}
      defaultItems={props.options}
      value={props.value}
      onChange={(key) => props.onChange(props.options.find((option) => option.id === key)?.id ?? null)}
      menuTrigger="focus"
      autoFocus={props.autoFocus ?? false}
    >
      <FieldLabel {...props} />
      <Group className={fieldStyles.box ?? ''}>
        <Input className={fieldStyles.bare ?? ''} placeholder={props.placeholder ?? ''} />
        <Button className={fieldStyles.sideButton ?? ''} aria-label={kit.showChoices}>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className={styles.popover ?? ''}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <div className={styles.empty}>{kit.nothingFound}</div>}
        >
          {(option: Option<Id>) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
