import type { DocumentKind } from './document-kind.ts';

/** What to say in a meeting and what to put on the table. */
export const meetingKind: DocumentKind = {
  name: 'meeting',
  variants: [],
  languages: ['en'],
  isWorded: false,
  titleOf: (_variant, { documents }) => documents.kinds.meeting,
  build: () => ({ sheets: [], fields: [], paragraphs: [], findings: [], notices: [] }),
};
