import { useActs } from './acts.ts';
import { Button } from './button.tsx';
import { useNavigation } from './navigation.ts';
import { useTexts } from './texts.tsx';

/** Leads an empty page to the files that fill it. */
export function ImportButton() {
  const { kit } = useTexts();
  const { go } = useNavigation();
  return (
    <Button variant="primary" onPress={() => go({ page: 'import' })}>
      {kit.importFiles}
    </Button>
  );
}

type DemoButtonProps = {
  /** The call that fills the empty store. */
  readonly load: () => Promise<object>;
  readonly onLoaded?: () => void;
};

/** Fills the empty store with the demo book. */
export function DemoButton({ load, onLoaded }: DemoButtonProps) {
  const { kit } = useTexts();
  const { run } = useActs();
  const fill = async () => {
    if ((await run({ write: load, said: null })) !== undefined) onLoaded?.();
  };
  return <Button onPress={() => void fill()}>{kit.loadDemo}</Button>;
}
