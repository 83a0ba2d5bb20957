import type { LeastFitList } from '../../../shared/contract/model-calls.ts';
import { addMonths } from '../../../shared/core/dates.ts';
import type { ComparedName } from '../../../shared/scoring/gut/compare-least-fit.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { gutAreas } from './gut-areas.ts';
import styles from './gut-page.module.css';

type LeastFitSectionProps = { readonly onStart: () => void };

const monthsBetweenLists = 12;

/** The yearly list of the least fit: whether it is due, and each one beside the figures. */
export function LeastFitSection({ onStart }: LeastFitSectionProps) {
  const { leastFit: texts } = useTexts().gut;
  const formatters = useFormatters();
  const { today } = useAppState();
  const [loaded, reload] = useCall('gut.listLeastFit', {}, gutAreas);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />;
  const lists = loaded.kind === 'ready' ? loaded.value : [];
  const [latest] = lists;
  const isDue = latest === undefined || addMonths(latest.answeredOn, monthsBetweenLists) <= today;
  const statusOf = (last: LeastFitList | undefined, isOld: boolean) => {
    if (last === undefined) return texts.dueFirst;
    const day = formatters.day(last.answeredOn);
    return isOld ? texts.dueAgain(day) : texts.lastOn(day);
  };
  const start = (
    <Button size="small" variant={isDue ? 'primary' : 'secondary'} onPress={onStart}>
      {texts.start}
    </Button>
  );
  return (
    <Section title={texts.title} actions={start}>
      <p className="muted">{texts.hint}</p>
      {loaded.kind === 'ready' && <p>{statusOf(latest, isDue)}</p>}
      {lists.map((list) => (
        <ListComparison key={list.id} list={list} />
      ))}
    </Section>
  );
}

function ListComparison({ list }: { readonly list: LeastFitList }) {
  const { leastFit: texts } = useTexts().gut;
  const formatters = useFormatters();
  const { both, onlyNamed, onlyData } = list.comparison;
  return (
    <section className={styles.list} aria-label={texts.listOf(list.answeredBy, formatters.day(list.answeredOn))}>
      <h3>
        <Value>{texts.listOf(list.answeredBy, formatters.day(list.answeredOn))}</Value>
      </h3>
      <p>{texts.agreement(both.length, both.length + onlyNamed.length)}</p>
      <div className={styles.columns}>
        <Names title={texts.both} names={both} />
        <Names title={texts.onlyNamed} names={onlyNamed} />
        <Names title={texts.onlyData} names={onlyData} />
      </div>
    </section>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly ComparedName[] }) {
  const { go } = useNavigation();
  if (names.length === 0) return null;
  return (
    <div>
      <p className="muted">{title}</p>
      <ul className={styles.compared}>
        {names.map(({ clientId, name, grade }) => (
          <li key={clientId}>
            <GradeBadge grade={grade} />
            <Link onPress={() => go({ page: 'client', clientId })}>
              <Value>{name}</Value>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
