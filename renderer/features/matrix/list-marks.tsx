import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { TrendIcon } from '../../ui/trend-icon.tsx';
import styles from './matrix-list.module.css';
import { useTrend } from './use-trends.ts';

type ListMarksProps = { readonly client: GradedClient; readonly isNearEdge: boolean };

/** What the colours and stripes of the chip say, in words. */
export function ListMarks({ client, isNearEdge }: ListMarksProps) {
  const { matrix, evidence } = useTexts();
  const { marks: texts } = matrix;
  const formatters = useFormatters();
  const trend = useTrend(client.clientId);
  const isNew = client.notices.some((notice) => notice.kind === 'new-client');
  return (
    <span className={styles.marks}>
      {client.caps.length > 0 && (
        <Tag tone="danger" hint={formatters.list(client.caps.map(({ flag }) => evidence.flags[flag].name))}>
          {texts.flags(client.caps.length)}
        </Tag>
      )}
      {client.provisional && <Tag tone="watch">{texts.provisional}</Tag>}
      {client.probation && <Tag tone="watch">{texts.probation}</Tag>}
      {client.exempt && <Tag>{texts.exempt}</Tag>}
      {isNearEdge && <Tag>{texts.edge}</Tag>}
      {isNew && <Tag>{texts.isNew}</Tag>}
      <TrendIcon mark={trend} />
    </span>
  );
}
