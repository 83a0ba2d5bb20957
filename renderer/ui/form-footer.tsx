import { Button } from './button.tsx';
import { useTexts } from './texts.tsx';

type FormFooterProps = {
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
};

/** The two buttons at the lower edge of a panel with a form. */
export function FormFooter({ submit, onSubmit, onCancel }: FormFooterProps) {
  const { common } = useTexts();
  return (
    <>
      <Button onPress={onCancel}>{common.cancel}</Button>
      <Button variant="primary" onPress={onSubmit}>
        {submit}
      </Button>
    </>
  );
}
