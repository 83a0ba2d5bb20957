import type { Route } from '../ui/navigation.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useTexts } from '../ui/texts.tsx';

type PlacesProps = { readonly route: Route; readonly droppedTokens: readonly string[] };

/** The page of a route. */
export function Places({ route }: PlacesProps) {
  const { shell } = useTexts();
  return (
    <Page>
      <PageHeader title={<span data-value>{route.page}</span>} />
      <EmptyState title={shell.placeMissing}>{shell.placeMissingHint}</EmptyState>
    </Page>
  );
}
