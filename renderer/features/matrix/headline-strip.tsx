import { toUnits } from '../../../shared/core/money.ts';
import { type HeadlineGroup, writeLeastFitSentence } from '../../../shared/scorecard/headline.ts';
import { type Grade, levels } from '../../../shared/scoring/level.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './headline-strip.module.css';
import type { MatrixView } from './matrix-view.ts';

/** Of each grade: how many, which share of revenue, which share of hours, what an hour brings; and the headline. */
export function HeadlineStrip({ data }: { readonly data: MatrixView }) {
  const { matrix: texts, scorecard } = useTexts();
  const formatters = useFormatters();
  const { headline } = data;
  const sentence = writeLeastFitSentence(headline, scorecard, formatters);
  const shares = levels.flatMap((grade) => {
    const { revenueSharePct, hoursSharePct } = headline.byGrade[grade];
    return [revenueSharePct ?? 0, hoursSharePct ?? 0];
  });
  const fullPct = Math.max(...shares, 1);
  return (
    <section aria-label={texts.strip}>
      <div className={styles.strip}>
        {levels.map((grade) => (
          <GradeShare key={grade} grade={grade} group={headline.byGrade[grade]} fullPct={fullPct} data={data} />
        ))}
      </div>
      {sentence !== null && (
        <p className={styles.sentence}>
          <GradeBadge grade="D" /> {sentence}
        </p>
      )}
      <UnknownNote data={data} />
    </section>
  );
}

type GradeShareProps = {
  readonly grade: Grade;
  readonly group: HeadlineGroup;
  /** The share that fills a bar: the largest of all, so that bars can be compared. */
  readonly fullPct: number;
  readonly data: MatrixView;
};

function GradeShare({ grade, group, fullPct, data }: GradeShareProps) {
  const { matrix: texts } = useTexts();
  const formatters = useFormatters();
  const { go } = useNavigation();
  const open = () => go({ page: 'matrix', view: 'list', filter: { grade } });
  return (
    <button
      type="button"
      className={styles.group}
      data-grade={grade}
      title={texts.stripOpen(grade, group.clientCount)}
      onClick={open}
    >
      <span className={styles.head}>
        <span className={styles.badge}>
          <GradeBadge grade={grade} />
          <span className={styles.count}>
            <Value>{formatters.integer(group.clientCount)}</Value>
          </span>
        </span>
        <span className={styles.rate}>
          {group.ehrMinor !== null &&
            texts.stripPerHour(formatters.integer(toUnits(group.ehrMinor, data.currency)), data.currency)}
        </span>
      </span>
      <span className={styles.shares}>
        <Share name={texts.stripRevenue} pct={group.revenueSharePct} fullPct={fullPct} />
        <Share name={texts.stripHours} pct={group.hoursSharePct} fullPct={fullPct} isHours />
      </span>
    </button>
  );
}

type ShareProps = {
  readonly name: string;
  readonly pct: number | null;
  readonly fullPct: number;
  readonly isHours?: boolean;
};

function Share({ name, pct, fullPct, isHours = false }: ShareProps) {
  const formatters = useFormatters();
  return (
    <span className={styles.share}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track}>
        <span
          className={isHours ? styles.hours : styles.revenue}
          style={{ inlineSize: `${((pct ?? 0) / fullPct) * 100}%` }}
        />
      </span>
      <span className={styles.pct}>
        <Value>{pct === null ? '–' : formatters.pct0(pct)}</Value>
      </span>
    </span>
  );
}

/** Says which clients the shares leave out. */
function UnknownNote({ data }: { readonly data: MatrixView }) {
  const { matrix: texts } = useTexts();
  const { unknownRevenueCount, unknownHoursCount } = data.headline;
  if (unknownRevenueCount === 0 && unknownHoursCount === 0) return null;
  return (
    <p className={styles.note}>
      {unknownRevenueCount > 0 && <span>{texts.unknownRevenue(unknownRevenueCount)}</span>}
      {unknownHoursCount > 0 && <span>{texts.unknownHours(unknownHoursCount)}</span>}
    </p>
  );
}
