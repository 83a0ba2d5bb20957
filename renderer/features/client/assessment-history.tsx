import { useState } from 'react';
import type { Assessment } from '../../../shared/contract/client-calls.ts';
import { Button } from '../../ui/button.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { Section } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';

/** This many lines show before the rest is asked for. */
const shownAtFirst = 8;

/** Every level ever chosen, newest first, with notes. */
export function AssessmentHistory({ view }: { readonly view: ClientView }) {
  const { history: texts } = useTexts().client;
  const [showsAll, setShowsAll] = useState(false);
  const columns = useColumns();
  const { assessments } = view;
  const shown = showsAll ? assessments : assessments.slice(0, shownAtFirst);
  return (
    <Section title={texts.title}>
      {assessments.length === 0 ? (
        <p className="muted">{texts.none}</p>
      ) : (
        <Table label={texts.title} columns={columns} rows={shown} rowKey={(row) => row.id} />
      )}
      {shown.length < assessments.length && (
        <div>
          <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
            {texts.showAll(assessments.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function useColumns(): readonly Column<Assessment>[] {
  const { assessment, client } = useTexts();
  const texts = client.history;
  const formatters = useFormatters();
  return [
    { id: 'on', header: texts.on, render: (row) => <Value>{formatters.day(row.assessedOn)}</Value> },
    {
      id: 'criterion',
      header: texts.criterion,
      isRowHeader: true,
      render: (row) => assessment.criteria[row.criterion].name,
    },
    {
      id: 'level',
      header: texts.level,
      render: (row) => (
        <>
          {row.level === null ? <span className="muted">{texts.cleared}</span> : <GradeBadge grade={row.level} />}{' '}
          {row.isPinned && <Tag>{texts.pinned}</Tag>}
        </>
      ),
    },
    {
      id: 'note',
      header: texts.note,
      grows: true,
      wraps: true,
      render: (row) => (
        <>
          {row.nudge !== 0 && <Tag>{texts.nudge(row.nudge > 0 ? `+${row.nudge}` : String(row.nudge))}</Tag>}{' '}
          {row.note !== null && <Value>{row.note}</Value>}
        </>
      ),
    },
  ];
}
