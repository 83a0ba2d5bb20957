import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Group, Input } from 'react-aria-components';
import styles from './field.module.css';
import { FieldLabel, fieldClass } from './field-parts.tsx';
import { useTexts } from './texts.tsx';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly width?: 'narrow' | 'medium' | 'full';
};

/** A search box without a visible label; the key "/" focuses the first one of the page. Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { kit } = useTexts();
  return (
    <AriaSearchField className={fieldClass(props.width ?? 'medium')} value={props.value} onChange={props.onChange}>
      <FieldLabel label={props.label} isLabelHidden />
      <Group className={styles.box ?? ''}>
        <span className={styles.leading}>
          <Search size={14} aria-hidden />
        </span>
        <Input className={styles.bare ?? ''} placeholder={props.placeholder ?? props.label} data-search />
        {props.value !== '' && (
          <Button className={styles.sideButton ?? ''} aria-label={kit.clearSearch}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
