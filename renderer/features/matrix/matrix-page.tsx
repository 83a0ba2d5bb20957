import type { ReactNode } from 'react';
import { useLoaded } from '../../client/loaded-store.ts';
import { classNames } from '../../ui/class-names.ts';
import type { MatrixFilter } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { choosePacking } from './chip-size.ts';
import { HeadlineStrip } from './headline-strip.tsx';
import { MatrixEmpty } from './matrix-empty.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixHeader } from './matrix-header.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import { MatrixList } from './matrix-list.tsx';
import styles from './matrix-page.module.css';
import { loadMatrixView, type MatrixView, matrixAreas } from './matrix-view.ts';
import { NotGradedTray } from './not-graded-tray.tsx';
import { RevenuePareto } from './revenue-pareto.tsx';
import { TrendsContext, useLoadedTrends } from './use-trends.ts';

type MatrixPageProps = {
  readonly view: 'matrix' | 'list';
  readonly filter?: MatrixFilter | undefined;
};

/** The whole business at one look: headline, matrix or list, who waits for a grade, and the Pareto of revenue. */
export function MatrixPage({ view, filter }: MatrixPageProps) {
  const [loaded, reload] = useLoaded(loadMatrixView, matrixAreas);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  return <MatrixSheet data={loaded.value} view={view} filter={filter} />;
}

type MatrixSheetProps = {
  readonly data: MatrixView;
  readonly view: 'matrix' | 'list';
  readonly filter: MatrixFilter | undefined;
};

function MatrixSheet({ data, view, filter }: MatrixSheetProps) {
  const { matrix: texts } = useTexts();
  if (data.totals.clientCount === 0 || data.book.clients.length === 0) {
    return (
      <Page>
        <PageHeader title={texts.title} />
        <MatrixEmpty hasClients={data.totals.clientCount > 0} />
      </Page>
    );
  }
  const isAllUngraded = data.layout.notGraded.length === data.book.clients.length;
  const isDense = view === 'matrix' && choosePacking(data.layout).density === 'dense';
  return (
    <WithTrends>
      <div className={classNames(styles.sheet, isDense && styles.dense)}>
        <MatrixHeader data={data} view={view} />
        <HeadlineStrip data={data} />
        {view === 'list' ? (
          <MatrixList data={data} filter={filter} />
        ) : (
          <>
            {isAllUngraded && <NotGradedTray data={data} />}
            <MatrixGrid data={data} />
            <MatrixLegend isDense={isDense} />
            {!isAllUngraded && <NotGradedTray data={data} />}
            <RevenuePareto data={data} />
          </>
        )}
      </div>
    </WithTrends>
  );
}

/** The trends come once the matrix stands. */
function WithTrends({ children }: { readonly children: ReactNode }) {
  const trends = useLoadedTrends();
  return (
    <TrendsContext value={trends}>
      <Page>{children}</Page>
    </TrendsContext>
  );
}
