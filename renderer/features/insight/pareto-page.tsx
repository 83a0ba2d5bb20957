import { ChartColumn } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { buildPareto, type Pareto, type ParetoMeasure, paretoMeasures } from '../../../shared/scorecard/pareto.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { ParetoChart } from '../../ui/charts/pareto-chart.tsx';
import { type RowsTab, useNavigation } from '../../ui/navigation.ts';
import { QualityLine } from '../../ui/quality-line.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { ConcentrationFlags } from './concentration-flags.tsx';
import styles from './insight.module.css';
import { type InsightData, insightAreas, loadInsightData } from './insight-data.ts';
import { NoFigures } from './no-figures.tsx';
import { VitalFifthsSection } from './vital-fifths.tsx';

/** Who brings the money and who takes the time: one chart by six measures, and who is in both vital fifths. */
export function ParetoPage() {
  const { insight: texts } = useTexts();
  const [loaded, reload] = useLoaded(loadInsightData, insightAreas);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  if (loaded.value.book.clients.length === 0) {
    return <NoFigures icon={ChartColumn}>{texts.emptyText}</NoFigures>;
  }
  return <ParetoSheet data={loaded.value} />;
}

/** The rows that a measure is made of. */
const rowsOf: Readonly<Record<ParetoMeasure, RowsTab | null>> = {
  revenue: 'invoices',
  grossProfit: 'invoices',
  hours: 'time',
  tickets: 'tickets',
  afterHours: 'tickets',
  disputes: null,
};

function ParetoSheet({ data }: { readonly data: InsightData }) {
  const { insight: texts } = useTexts();
  const { go } = useNavigation();
  const { book, currency, troubles } = data;
  const [measure, setMeasure] = useState<ParetoMeasure>('revenue');
  const pareto = useMemo(() => buildPareto(book, measure, troubles), [book, measure, troubles]);
  const open = (clientId: ClientId) => {
    const rows = rowsOf[measure];
    go({ page: 'client', clientId, ...(rows === null ? {} : { rows }) });
  };
  return (
    <div className={styles.sheet}>
      <div className="screenOnly">
        <SegmentedControl
          label={texts.measure}
          options={paretoMeasures.map((id) => ({ id, label: texts.measures[id] }))}
          value={measure}
          onChange={setMeasure}
        />
      </div>
      <ParetoSentence data={data} pareto={pareto} />
      {pareto.total > 0 && <ParetoChart pareto={pareto} currency={currency} onOpenClient={open} asOf={book.asOf} />}
      {(measure === 'revenue' || measure === 'grossProfit') && <QualityLine quality={data.quality} />}
      <VitalFifthsSection data={data} />
    </div>
  );
}

function ParetoSentence({ data: { book }, pareto }: { readonly data: InsightData; readonly pareto: Pareto }) {
  const { insight: texts } = useTexts();
  const { pct0, day } = useFormatters();
  const { total, rows, vitalCount, top1SharePct: top1, top3SharePct: top3 } = pareto;
  const vitalPct = rows[vitalCount - 1]?.cumulativePct ?? null;
  if (total <= 0) return <p className="muted">{texts.notRecorded[pareto.measure]}</p>;
  return (
    <>
      <p className={styles.sentence}>
        {vitalPct !== null && <span>{texts.vital(vitalCount, rows.length, pct0(vitalPct))}</span>}
        {top1 !== null && top3 !== null && <span>{texts.top(pct0(top1), pct0(top3))}</span>}
        {pareto.unknownCount > 0 && <span>{texts.unknown(pareto.unknownCount)}</span>}
        <span className="muted">{texts.until(day(book.asOf))}</span>
      </p>
      {pareto.measure === 'revenue' && <ConcentrationFlags top1SharePct={top1} top3SharePct={top3} />}
    </>
  );
}
