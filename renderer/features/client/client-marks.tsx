import type { Notice } from '../../../shared/scoring/graded-client.ts';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';

function findNotice<Kind extends Notice['kind']>(
  notices: readonly Notice[],
  kind: Kind,
): Extract<Notice, { kind: Kind }> | undefined {
  return notices.find((notice): notice is Extract<Notice, { kind: Kind }> => notice.kind === kind);
}

/** The words beside the grade: what to keep in mind when reading it. */
export function ClientMarks({ view }: { readonly view: ClientView }) {
  const { client: texts, assessment, evidence } = useTexts();
  const formatters = useFormatters();
  const { marks } = texts;
  const { client: stored, graded } = view;
  const notices = graded?.notices ?? [];
  const isNew = findNotice(notices, 'new-client');
  const stale = findNotice(notices, 'stale-assessments');
  return (
    <>
      {stored.archivedOn !== null && <Tag>{marks.archived}</Tag>}
      {stored.standing !== 'active' && <Tag>{marks[stored.standing]}</Tag>}
      {graded?.grade === null && <Tag>{texts.notGraded}</Tag>}
      {graded?.provisional === true && graded.grade !== null && (
        <Tag tone="watch" hint={marks.provisionalHint}>
          {marks.provisional}
        </Tag>
      )}
      {graded?.probation === true && (
        <Tag tone="watch" hint={marks.probationHint}>
          {marks.probation}
        </Tag>
      )}
      {isNew !== undefined && (
        <Tag hint={marks.isNewHint(formatters.day(isNew.since))}>{marks.isNew(isNew.months)}</Tag>
      )}
      {graded?.exempt === true && <Tag>{marks.exempt}</Tag>}
      {stale !== undefined && (
        <Tag hint={marks.staleHint(formatters.list(stale.criteria.map((id) => assessment.criteria[id].name)))}>
          {marks.stale}
        </Tag>
      )}
      {graded?.caps.map(({ flag, cap }) => (
        <Tag key={flag} tone="danger">
          {marks.cap(evidence.flags[flag].name, cap)}
        </Tag>
      ))}
    </>
  );
}
