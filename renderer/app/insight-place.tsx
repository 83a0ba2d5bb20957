import { lazy, type ReactNode } from 'react';
import type { Period } from '../../shared/core/dates.ts';
import { type InsightView, useNavigation } from '../ui/navigation.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { type TabEntry, Tabs } from '../ui/tabs.tsx';
import { useTexts } from '../ui/texts.tsx';

const EvidencePage = lazy(async () => ({
  default: (await import('../features/evidence/evidence-page.tsx')).EvidencePage,
}));
const PortfolioPage = lazy(async () => ({
  default: (await import('../features/portfolio/portfolio-page.tsx')).PortfolioPage,
}));
const GridPage = lazy(async () => ({ default: (await import('../features/scorecard/grid-page.tsx')).GridPage }));
const GutPage = lazy(async () => ({ default: (await import('../features/gut/gut-page.tsx')).GutPage }));
const MonthEndPage = lazy(async () => ({
  default: (await import('../features/scorecard/month-end-page.tsx')).MonthEndPage,
}));

const ParetoPage = lazy(async () => ({ default: (await import('../features/insight/pareto-page.tsx')).ParetoPage }));
const MoneyAndRelationshipPage = lazy(async () => ({
  default: (await import('../features/insight/money-and-relationship-page.tsx')).MoneyAndRelationshipPage,
}));

type InsightPlaceProps = { readonly view: InsightView; readonly month: Period | undefined };

/** The pages that look at the book from further away, each under a tab of its own. */
export function InsightPlace({ view, month }: InsightPlaceProps) {
  const { history: texts, gut, evidence, insight } = useTexts();
  const { go } = useNavigation();
  const tab = (id: InsightView, label: string, content: ReactNode): TabEntry<InsightView> => ({ id, label, content });
  return (
    <Page>
      <PageHeader title={texts.insight} />
      <Tabs
        label={texts.insight}
        tabs={[
          tab('portfolio', texts.tabs.portfolio, <PortfolioPage />),
          tab('pareto', insight.tabs.pareto, <ParetoPage />),
          tab('money-and-relationship', insight.tabs.moneyAndRelationship, <MoneyAndRelationshipPage />),
          tab('scorecard', texts.tabs.scorecard, <GridPage month={month} />),
          tab('month-end', texts.tabs.monthEnd, <MonthEndPage month={month} />),
          tab('gut', gut.title, <GutPage />),
          tab('evidence', evidence.log.title, <EvidencePage />),
        ]}
        selected={view}
        onChange={(id) => go({ page: 'insight', view: id })}
      />
    </Page>
  );
}
