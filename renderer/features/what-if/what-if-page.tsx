import { Scale } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { PartingInput } from '../../../shared/simulation/scenario.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { type TabEntry, Tabs } from '../../ui/tabs.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { BestSetView } from './best-set-view.tsx';
import { PartingView } from './parting-view.tsx';
import { PlanView } from './plan-view.tsx';
import { PriceRoundView } from './price-round-view.tsx';
import { ScenariosView } from './scenarios-view.tsx';
import { useLeaving } from './use-leaving.ts';
import styles from './what-if.module.css';
import { loadWhatIfView, makeExampleView, type WhatIfView, whatIfAreas } from './what-if-view.ts';

/** What parting with clients would do to money and time. Nothing here changes the book. */
export function WhatIfPage() {
  const [loaded, reload] = useLoaded(loadWhatIfView, whatIfAreas);
  const [isExample, setIsExample] = useState(false);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  const own = loaded.value;
  if (own.clients.length === 0 && !isExample) return <NothingYet onExample={() => setIsExample(true)} />;
  const view = isExample ? makeExampleView(own) : own;
  return <WhatIfSheet key={String(isExample)} view={view} onExample={setIsExample} />;
}

function NothingYet({ onExample }: { readonly onExample: () => void }) {
  const { whatIf: texts } = useTexts();
  return (
    <Page>
      <PageHeader title={texts.title} />
      <EmptyState
        title={texts.emptyTitle}
        icon={Scale}
        actions={
          <Button variant="primary" onPress={onExample}>
            {texts.showExample}
          </Button>
        }
      >
        {texts.emptyText}
      </EmptyState>
    </Page>
  );
}

type Tab = 'parting' | 'best-set' | 'plan' | 'prices' | 'scenarios';

type WhatIfSheetProps = { readonly view: WhatIfView; readonly onExample: (isExample: boolean) => void };

function WhatIfSheet({ view, onExample }: WhatIfSheetProps) {
  const { whatIf: texts } = useTexts();
  const { day } = useFormatters();
  const [tab, setTab] = useState<Tab>('parting');
  return (
    <Page>
      <PageHeader
        title={texts.title}
        subtitle={view.isExample ? texts.exampleOn : <Value>{texts.until(day(view.asOf))}</Value>}
        actions={
          <Button variant="quiet" onPress={() => onExample(!view.isExample)}>
            {view.isExample ? texts.exampleOff : texts.exampleButton}
          </Button>
        }
      />
      <p className={styles.quiet}>{texts.nothingStored}</p>
      <Tabs label={texts.title} selected={tab} onChange={setTab} tabs={useTabs(view, () => setTab('parting'))} />
    </Page>
  );
}

/** Whatever a tab finds is shown as a parting. */
function useTabs(view: WhatIfView, showParting: () => void): readonly TabEntry<Tab>[] {
  const { tabs: texts } = useTexts().whatIf;
  const leaving = useLeaving(view);
  const take = (ids: Parameters<typeof leaving.choose>[0]) => {
    leaving.choose(ids);
    showParting();
  };
  const open = (input: PartingInput) => {
    leaving.open(input);
    showParting();
  };
  const tab = (id: Tab, content: ReactNode): TabEntry<Tab> => ({ id, label: texts[id], content });
  const own = [tab('scenarios', <ScenariosView view={view} onOpen={open} />)];
  return [
    tab('parting', <PartingView view={view} leaving={leaving} />),
    tab('best-set', <BestSetView view={view} onTake={take} />),
    tab('plan', <PlanView view={view} leaving={leaving} />),
    tab('prices', <PriceRoundView view={view} />),
    ...(view.isExample ? [] : own),
  ];
}
