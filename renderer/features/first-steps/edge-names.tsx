import type { ClientId } from '../../../shared/core/ids.ts';
import type { ClientNearEdge } from '../../../shared/scorecard/near-edge.ts';
import type { GradedBook } from '../../../shared/scoring/graded-client.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './agreement-strip.module.css';

type EdgeNamesProps = {
  readonly names: readonly ClientNearEdge[];
  readonly book: GradedBook;
  readonly onFits: (clientId: ClientId) => void;
};

/** The names whose grade could as well be another: each fits as it is, or opens. */
export function EdgeNames({ names, book, onFits }: EdgeNamesProps) {
  const { agreement } = useTexts().firstSteps;
  if (names.length === 0) return null;
  return (
    <div className={styles.edges}>
      <span className={styles.edgesLabel}>{agreement.edgesHeading}</span>
      {names.map((edge) => (
        <EdgeName key={edge.clientId} edge={edge} book={book} onFits={() => onFits(edge.clientId)} />
      ))}
    </div>
  );
}

type EdgeNameProps = { readonly edge: ClientNearEdge; readonly book: GradedBook; readonly onFits: () => void };

function EdgeName({ edge, book, onFits }: EdgeNameProps) {
  const { agreement } = useTexts().firstSteps;
  const { decimal1 } = useFormatters();
  const { go } = useNavigation();
  const graded = book.clients.find(({ clientId }) => clientId === edge.clientId);
  const say = edge.score >= edge.edge ? agreement.above : agreement.below;
  const text = say({ axis: agreement.axes[edge.axis], points: decimal1(edge.distance), next: edge.beyond });
  return (
    <span className={styles.edge}>
      <GradeBadge grade={graded?.grade ?? null} provisional={graded?.provisional ?? false} />
      <Link onPress={() => go({ page: 'client', clientId: edge.clientId })}>
        <span data-value>{edge.name}</span>
      </Link>
      <span>{text}</span>
      <Button size="small" onPress={onFits}>
        {agreement.fits}
      </Button>
    </span>
  );
}
