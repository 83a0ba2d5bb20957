import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './small-form.module.css';

type SmallFormButtonsProps = { readonly submit: string; readonly onCancel: () => void };

/** The two buttons below the fields of a form inside a section. */
export function SmallFormButtons({ submit, onCancel }: SmallFormButtonsProps) {
  const { common } = useTexts();
  return (
    <div className={styles.buttons}>
      <Button size="small" onPress={onCancel}>
        {common.cancel}
      </Button>
      <Button size="small" variant="primary" type="submit">
        {submit}
      </Button>
    </div>
  );
}
