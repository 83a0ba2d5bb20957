import type { CallResult } from '../../../shared/contract/contract.ts';
import { rankOf } from '../../../shared/scoring/bands.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useGradeSentences } from '../../ui/use-grade-sentences.ts';

type DifferenceSectionProps = { readonly graded: CallResult<'book.grade'> };

/** Clients whose caller-ID reaction lies two or more letters from the grade, the widest apart first. */
export function DifferenceSection({ graded }: DifferenceSectionProps) {
  const { differ: texts } = useTexts().gut;
  const columns = useColumns(graded);
  const { clients } = graded.book;
  const known = clients.filter(({ callerId, grade }) => callerId !== null && grade !== null);
  const rows = known
    .filter((client) => client.notices.some(({ kind }) => kind === 'gut-disagrees'))
    .toSorted((one, other) => distanceOf(other) - distanceOf(one));
  return (
    <Section title={texts.title}>
      {rows.length === 0 ? (
        <p className="muted">{known.length === 0 ? texts.nothing : texts.none}</p>
      ) : (
        <Table label={texts.title} columns={columns} rows={rows} rowKey={({ clientId }) => clientId} />
      )}
    </Section>
  );
}

function distanceOf({ callerId, grade }: GradedClient): number {
  return callerId === null || grade === null ? 0 : Math.abs(rankOf(callerId) - rankOf(grade));
}

function useColumns({ currency }: CallResult<'book.grade'>): readonly Column<GradedClient>[] {
  const { differ: texts } = useTexts().gut;
  const { settings } = useSettings();
  const sentences = useGradeSentences(currency, settings.targetRatePerHour);
  const { go, start } = useNavigation();
  return [
    {
      id: 'name',
      header: texts.client,
      isRowHeader: true,
      sortValue: ({ name }) => name,
      render: ({ clientId, name }) => (
        <Link onPress={() => go({ page: 'client', clientId })}>
          <Value>{name}</Value>
        </Link>
      ),
    },
    {
      id: 'caller-id',
      header: texts.callerId,
      align: 'center',
      sortValue: ({ callerId }) => (callerId === null ? null : rankOf(callerId)),
      render: ({ callerId, clientId }) => (
        <Link onPress={() => start({ kind: 'assess', clientId })}>
          <GradeBadge grade={callerId} />
        </Link>
      ),
    },
    {
      id: 'grade',
      header: texts.grade,
      align: 'center',
      sortValue: ({ grade }) => (grade === null ? null : rankOf(grade)),
      render: ({ grade, provisional }) => <GradeBadge grade={grade} provisional={provisional} />,
    },
    { id: 'why', header: texts.why, grows: true, wraps: true, render: (client) => sentences.why(client) },
  ];
}
