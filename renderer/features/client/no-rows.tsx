import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';

/** Where a kind of row is missing: says so and leads to the import. */
export function NoRows({ title }: { readonly title: string }) {
  const { rows: texts } = useTexts().client;
  const { go } = useNavigation();
  return (
    <EmptyState
      title={title}
      isCompact
      actions={
        <Button size="small" onPress={() => go({ page: 'import' })}>
          {texts.importMore}
        </Button>
      }
    >
      {texts.noneHint}
    </EmptyState>
  );
}
