import { useState } from 'react';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
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
  const { back } = useNavigation();
  const [isNaming, setIsNaming] = useState(false);
  return (
    <Page>
      <PageHeader title={texts.title} onBack={back} />
      {/* While somebody names the least fit, no figure is in sight. */}
      {isNaming ? (
        <LeastFitForm clients={graded.book.clients} onDone={() => setIsNaming(false)} />
      ) : (
        <div className={styles.page}>
          <p className={styles.intro}>{texts.intro}</p>
          <HeavyWeekNote />
          <DifferenceSection graded={graded} />
          <LeastFitSection clientCount={graded.book.clients.length} onStart={() => setIsNaming(true)} />
        </div>
      )}
    </Page>
  );
}
