import type { Drift } from '../../../shared/contract/scorecard-calls.ts';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { TrendIcon } from '../../ui/trend-icon.tsx';
import styles from './portfolio-page.module.css';

type DriftListsProps = { readonly declined: readonly Drift[]; readonly improved: readonly Drift[] };

/** Who lost and who gained most points of the index over three month ends. */
export function DriftLists({ declined, improved }: DriftListsProps) {
  const { portfolio: texts } = useTexts().history;
  return (
    <div>
      <div className={styles.drifts}>
        <DriftList title={texts.declined} drifts={declined} />
        <DriftList title={texts.improved} drifts={improved} />
      </div>
      {declined.length + improved.length > 0 && <p className={styles.note}>{texts.driftNote}</p>}
    </div>
  );
}

function DriftList({ title, drifts }: { readonly title: string; readonly drifts: readonly Drift[] }) {
  const { portfolio: texts } = useTexts().history;
  const formatters = useFormatters();
  const { go } = useNavigation();
  return (
    <Section title={title}>
      {drifts.length === 0 && <p className="muted">{texts.driftNone}</p>}
      <ul className={styles.lines}>
        {drifts.map((drift) => {
          const points = `${drift.points > 0 ? '+' : '−'}${formatters.decimal1(Math.abs(drift.points))}`;
          return (
            <li key={drift.clientId} className={styles.drift} title={texts.drift(points)}>
              <GradeBadge grade={drift.grade} />
              <span className={styles.driftName}>
                <Link onPress={() => go({ page: 'client', clientId: drift.clientId })}>
                  <Value>{drift.name}</Value>
                </Link>
              </span>
              <TrendIcon mark={drift.trend.mark} />
              <span className={styles.points}>
                <Value>{points}</Value>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
