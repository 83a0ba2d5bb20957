import { ParetoChart } from '../../ui/charts/pareto-chart.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { MatrixView } from './matrix-view.ts';
import styles from './revenue-pareto.module.css';
import { WhenNear } from './when-near.tsx';

/** Who brings the revenue, largest first, and how much hangs on one or three. */
export function RevenuePareto({ data }: { readonly data: MatrixView }) {
  const { matrix: texts, insight } = useTexts();
  const formatters = useFormatters();
  const { go } = useNavigation();
  const { pareto } = data;
  const vitalPct = pareto.rows[pareto.vitalCount - 1]?.cumulativePct ?? null;
  return (
    <div className={styles.pareto}>
      <Section
        title={texts.pareto.title}
        actions={<Link onPress={() => go({ page: 'insight', view: 'pareto' })}>{insight.allMeasures}</Link>}
      >
        {pareto.total <= 0 ? (
          <p className="muted">{texts.pareto.empty}</p>
        ) : (
          <>
            <p className={styles.sentence}>
              {vitalPct !== null && (
                <span>{texts.pareto.vital(pareto.vitalCount, pareto.rows.length, formatters.pct0(vitalPct))}</span>
              )}
              {pareto.top1SharePct !== null && pareto.top3SharePct !== null && (
                <span>
                  {texts.pareto.top(formatters.pct0(pareto.top1SharePct), formatters.pct0(pareto.top3SharePct))}
                </span>
              )}
            </p>
            <WhenNear className={styles.room}>
              <ParetoChart
                pareto={pareto}
                currency={data.currency}
                asOf={data.book.asOf}
                onOpenClient={(clientId) => go({ page: 'client', clientId, rows: 'invoices' })}
              />
            </WhenNear>
          </>
        )}
      </Section>
    </div>
  );
}
