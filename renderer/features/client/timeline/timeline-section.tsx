import { useState } from 'react';
import type { ClientTimeline } from '../../../../shared/contract/scorecard-calls.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../../shared/core/money.ts';
import { foregroundMetrics, type MetricId } from '../../../../shared/scorecard/metrics/metric-definitions.ts';
import { useCall } from '../../../client/loaded-store.ts';
import { Button } from '../../../ui/button.tsx';
import { ChartFigure, SavePicture } from '../../../ui/charts/chart-figure.tsx';
import { Section } from '../../../ui/page.tsx';
import { QualityLine } from '../../../ui/quality-line.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { useTexts } from '../../../ui/texts.tsx';
import styles from './timeline.module.css';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';

const spans = ['12', '24'] as const;
type Span = (typeof spans)[number];
type View = 'chart' | 'table';

/** Grades, figures and what happened, month by month on one axis; the same as a table. */
export function TimelineSection({ clientId, name }: { readonly clientId: ClientId; readonly name: string }) {
  const { timeline: texts } = useTexts().history;
  const [span, setSpan] = useState<Span>('12');
  const [view, setView] = useState<View>('chart');
  const [loaded, reload] = useCall('scorecard.getTimeline', { clientId, monthCount: Number(span) }, [
    'facts',
    'clients',
    'imports',
    'settings',
    'assessments',
    'flags',
    'documents',
    'snapshots',
  ]);
  return (
    <Section
      title={texts.title}
      actions={<TimelineControls span={span} onSpan={setSpan} view={view} onView={setView} />}
    >
      {loaded.kind === 'failed' && <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />}
      {loaded.kind === 'ready' && <Timeline timeline={loaded.value} name={name} view={view} />}
      {loaded.kind === 'loading' && <div className={styles.awaited} />}
    </Section>
  );
}

type ControlsProps = {
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
  readonly view: View;
  readonly onView: (view: View) => void;
};

function TimelineControls({ span, onSpan, view, onView }: ControlsProps) {
  const { kit, history } = useTexts();
  const { timeline: texts } = history;
  return (
    <>
      <SegmentedControl
        label={texts.months}
        options={spans.map((id) => ({ id, label: texts.monthCount(Number(id)) }))}
        value={span}
        onChange={onSpan}
      />
      <SegmentedControl
        label={kit.view}
        options={[
          { id: 'chart', label: kit.showChart },
          { id: 'table', label: kit.showTable },
        ]}
        value={view}
        onChange={onView}
      />
    </>
  );
}

type TimelineProps = { readonly timeline: ClientTimeline; readonly name: string; readonly view: View };

function Timeline({ timeline, name, view }: TimelineProps) {
  const { timeline: texts } = useTexts().history;
  const [showsAll, setShowsAll] = useState(false);
  const known = timeline.rows
    .filter(({ cells }) => cells.some(({ value }) => value !== null))
    .map(({ metric }) => metric);
  if (known.length === 0 && timeline.grades.length === 0 && timeline.events.length === 0) {
    return <p className="muted">{texts.empty}</p>;
  }
  const rest = known.filter((metric) => !foregroundMetrics.includes(metric));
  const metrics: readonly MetricId[] = showsAll ? [...foregroundMetrics, ...rest] : foregroundMetrics;
  const shown = { timeline, metrics, currency: timeline.currency as CurrencyCode };
  return (
    <ChartFigure label={texts.title} about={name} asOf={timeline.asOf}>
      {view === 'chart' ? <TimelineChart {...shown} /> : <TimelineTable {...shown} />}
      <div className={styles.foot}>
        {rest.length > 0 && (
          <Button size="small" variant="quiet" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? texts.fewer : texts.more(rest.length)}
          </Button>
        )}
        <QualityLine quality={timeline.quality} />
        {view === 'chart' && <SavePicture />}
      </div>
    </ChartFigure>
  );
}
