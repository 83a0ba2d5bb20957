import { Scale } from 'lucide-react';
import { useState } from 'react';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DifferenceSection } from './difference-section.tsx';
import { gutAreas } from './gut-areas.ts';
import styles from './gut-page.module.css';
import { HeavyWeekNote } from './heavy-week-note.tsx';
import { LeastFitForm } from './least-fit-form.tsx';
import { LeastFitSection } from './least-fit-section.tsx';

/** What is felt of clients beside what the figures say. */
export function GutPage() {
  const [loaded, reload] = useCall('book.grade', {}, gutAreas);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  return <GutSheet graded={loaded.value} />;
}

function GutSheet({ graded }: { readonly graded: CallResult<'book.grade'> }) {
  const { gut: texts } = useTexts();
  const [isNaming, setIsNaming] = useState(false);
  if (graded.book.clients.length === 0) return <NoClients />;
  // While somebody names the least fit, no figure is in sight.
  if (isNaming) return <LeastFitForm clients={graded.book.clients} onDone={() => setIsNaming(false)} />;
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{texts.intro}</p>
      <HeavyWeekNote />
      <DifferenceSection graded={graded} />
      <LeastFitSection onStart={() => setIsNaming(true)} />
    </div>
  );
}

function NoClients() {
  const { gut: texts } = useTexts();
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={Scale}
      title={texts.emptyTitle}
      actions={<Button onPress={() => go({ page: 'matrix', view: 'matrix' })}>{texts.toMatrix}</Button>}
    >
      {texts.intro}
    </EmptyState>
  );
}
