import { worseOf } from '../../../shared/scoring/bands.ts';
import type { GradedClient, Notice } from '../../../shared/scoring/graded-client.ts';
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
  const { client: texts, assessment } = useTexts();
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
      {graded !== null && <CapsTag caps={graded.caps} />}
    </>
  );
}

/** The deal-breaker in force by its name; several by their number and the lowest cap. */
function CapsTag({ caps }: Pick<GradedClient, 'caps'>) {
  const { client, evidence } = useTexts();
  const [first, ...others] = caps;
  if (first === undefined) return null;
  const cap = others.reduce((lowest, other) => worseOf(lowest, other.cap), first.cap);
  const text =
    others.length === 0 ? client.marks.cap(evidence.flags[first.flag].name, cap) : client.marks.caps(caps.length, cap);
  return <Tag tone="danger">{text}</Tag>;
}
