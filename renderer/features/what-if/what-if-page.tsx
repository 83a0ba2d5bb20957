import { Scale } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLoaded } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import type { WhatIfTab } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { type TabEntry, Tabs } from '../../ui/tabs.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { BestSetView } from './best-set-view.tsx';
import type { Kept } from './kept.ts';
import { PartingView } from './parting-view.tsx';
import { PlanView } from './plan-view.tsx';
import { PriceRoundView } from './price-round-view.tsx';
import { ScenariosView } from './scenarios-view.tsx';
import { type Leaving, useLeaving } from './use-leaving.ts';
import { usePlanChoices } from './use-plan.ts';
import { type PriceRoundDraft, usePriceRound } from './use-price-round.ts';
import styles from './what-if.module.css';
import { loadWhatIfView, makeExampleView, type WhatIfView, whatIfAreas } from './what-if-view.ts';

/** What parting with clients would do to money and time. Nothing here changes the book. */
export function WhatIfPage({ tab = 'parting' }: { readonly tab?: WhatIfTab | undefined }) {
  const [loaded, reload] = useLoaded(loadWhatIfView, whatIfAreas);
  const [isExample, setIsExample] = useState(false);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  const own = loaded.value;
  if (own.clients.length === 0 && !isExample) return <NothingYet onExample={() => setIsExample(true)} />;
  const view = isExample ? makeExampleView(own) : own;
  return <WhatIfSheet key={String(isExample)} view={view} firstTab={tab} onExample={setIsExample} />;
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

type WhatIfSheetProps = {
  readonly view: WhatIfView;
  readonly firstTab: WhatIfTab;
  readonly onExample: (isExample: boolean) => void;
};

function WhatIfSheet({ view, firstTab, onExample }: WhatIfSheetProps) {
  const { whatIf: texts } = useTexts();
  const { day } = useFormatters();
  const [tab, setTab] = useState<WhatIfTab>(firstTab);
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
      <Tabs label={texts.title} selected={tab} onChange={setTab} tabs={useTabs(view, firstTab, setTab)} />
    </Page>
  );
}

/** Whatever a tab finds is shown as a parting; what was kept opens where it was made. */
function useTabs(
  view: WhatIfView,
  firstTab: WhatIfTab,
  show: (tab: WhatIfTab) => void,
): readonly TabEntry<WhatIfTab>[] {
  const { tabs: texts } = useTexts().whatIf;
  const leaving = useLeaving(view, firstTab === 'plan');
  const choices = usePlanChoices(view, firstTab === 'plan');
  const draft = usePriceRound(view);
  const openKept = useOpenKept(leaving, draft, show);
  const take = (ids: Parameters<typeof leaving.choose>[0]) => {
    leaving.choose(ids);
    show('parting');
  };
  const tab = (id: WhatIfTab, content: ReactNode): TabEntry<WhatIfTab> => ({ id, label: texts[id], content });
  const own = [tab('scenarios', <ScenariosView view={view} onOpen={openKept} />)];
  return [
    tab('parting', <PartingView view={view} leaving={leaving} />),
    tab('best-set', <BestSetView view={view} onTake={take} />),
    tab('plan', <PlanView view={view} leaving={leaving} choices={choices} />),
    tab('prices', <PriceRoundView view={view} draft={draft} />),
    ...(view.isExample ? [] : own),
  ];
}

/** A round replaces prices that may have been typed for an hour: it can be taken back. */
function useOpenKept(leaving: Leaving, draft: PriceRoundDraft, show: (tab: WhatIfTab) => void) {
  const { priceRound: texts } = useTexts();
  const toasts = useToasts();
  return ({ name, content }: Kept) => {
    if (content.kind === 'parting') {
      leaving.open(content.input);
      show('parting');
      return;
    }
    const { input: before } = draft;
    draft.open(content.input);
    show('prices');
    toasts.show({ text: texts.opened(name), undo: async () => draft.open(before) });
  };
}
