import { useMemo } from 'react';
import { type FifthMember, findVitalFifths, type VitalFifth } from '../../../shared/scorecard/vital-fifth.ts';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './insight.module.css';
import type { InsightData } from './insight-data.ts';

/** Who is in the vital fifth of revenue, who in that of trouble, and who in both. */
export function VitalFifthsSection({ data: { book, troubles } }: { readonly data: InsightData }) {
  const { insight } = useTexts();
  const { list, pct0 } = useFormatters();
  const { fifths: texts } = insight;
  const fifths = useMemo(() => findVitalFifths(book, troubles), [book, troubles]);
  const { revenue, trouble, both, troubleKinds } = fifths;
  const together = ({ members, sharePct }: VitalFifth) => (members.length === 0 ? null : texts.share(pct0(sharePct)));
  const counted = texts.counted(list(troubleKinds.map((kind) => insight.measures[kind])));
  return (
    <Section title={texts.title}>
      <p className={styles.note}>
        {texts.note} {troubleKinds.length > 0 && counted}
      </p>
      <div className={styles.fifths}>
        <Fifth title={texts.revenue} note={together(revenue)} members={revenue.members} ifNone={texts.none} />
        <Fifth title={texts.both} note={null} members={both} ifNone={texts.none} hasNoShares />
        <Fifth
          title={texts.trouble}
          note={together(trouble)}
          members={trouble.members}
          ifNone={troubleKinds.length === 0 ? texts.noTrouble : texts.none}
        />
      </div>
    </Section>
  );
}

/** Below it whole percents no longer tell clients apart. */
const smallSharePct = 10;

type FifthProps = {
  readonly title: string;
  readonly note: string | null;
  readonly members: readonly FifthMember[];
  readonly ifNone: string;
  readonly hasNoShares?: boolean;
};

function Fifth({ title, note, members, ifNone, hasNoShares = false }: FifthProps) {
  const { go } = useNavigation();
  const { pct0, pct1 } = useFormatters();
  const share = members.some(({ sharePct }) => sharePct < smallSharePct) ? pct1 : pct0;
  return (
    <section aria-label={title} className={styles.fifth}>
      <h3>
        {title} {note !== null && <span className="muted">{note}</span>}
      </h3>
      {members.length === 0 && <p className="muted">{ifNone}</p>}
      <ul>
        {members.map(({ clientId, name, grade, sharePct }) => (
          <li key={clientId} className={styles.member}>
            <GradeBadge grade={grade} />
            <Link onPress={() => go({ page: 'client', clientId })}>
              <Value>{name}</Value>
            </Link>
            {!hasNoShares && (
              <span className="figure">
                <Value>{share(sharePct)}</Value>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
