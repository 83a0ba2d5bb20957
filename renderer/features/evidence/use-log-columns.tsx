import type { EvidenceEntry } from '../../../shared/contract/evidence-calls.ts';
import { describeEntry, nameEntry } from '../../../shared/evidence/describe-entry.ts';
import { Value } from '../../ui/marks.tsx';
import { type Column, virtualAbove } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';

/** Date, client, what it is, facts and files of each entry; facts are cut off only where a long log has one line each. */
export function useLogColumns(entryCount: number): readonly Column<EvidenceEntry>[] {
  const { evidence } = useTexts();
  const { log: texts } = evidence;
  const formatters = useFormatters();
  const name = (entry: EvidenceEntry) => nameEntry(entry, evidence);
  return [
    {
      id: 'on',
      header: texts.on,
      render: ({ on }) => <Value>{formatters.day(on)}</Value>,
      sortValue: ({ on }) => on,
      firstDirection: 'descending',
    },
    {
      id: 'client',
      header: texts.client,
      render: ({ clientName }) => <Value>{clientName}</Value>,
      sortValue: ({ clientName }) => clientName,
      isRowHeader: true,
    },
    { id: 'what', header: texts.kind, render: name, sortValue: name },
    {
      id: 'text',
      header: texts.text,
      render: (entry) => <Facts entry={entry} />,
      grows: true,
      wraps: entryCount <= virtualAbove,
    },
    {
      id: 'files',
      header: texts.filesHeader,
      render: ({ files }) => (files.length === 0 ? '' : <Value>{files.length}</Value>),
      sortValue: ({ files }) => files.length,
      align: 'end',
    },
  ];
}

function Facts({ entry }: { readonly entry: EvidenceEntry }) {
  const { evidence } = useTexts();
  const details = describeEntry(entry, evidence).join(', ');
  return (
    <span title={[entry.text, details].filter((part) => part !== '').join(' ')} data-value>
      {entry.text !== '' && <Value>{entry.text}</Value>}
      {entry.text !== '' && details !== '' && ' '}
      {details !== '' && (
        <span className="muted">
          <Value>{details}</Value>
        </span>
      )}
    </span>
  );
}
