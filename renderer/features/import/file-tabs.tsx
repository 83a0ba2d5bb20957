import { type ReactNode, useState } from 'react';
import type { FilePreview } from '../../../shared/contract/import-calls.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ColumnMapper } from './column-mapper.tsx';
import { HowReadTab } from './how-read-tab.tsx';
import { QuestionsTab } from './questions-tab.tsx';
import { RowsTab } from './rows-tab.tsx';

type FileTabsProps = {
  readonly file: OpenFile;
  readonly preview: FilePreview;
  readonly session: ImportSessionState;
};

type TabId = 'rows' | 'columns' | 'read' | 'questions';
type Entry = { readonly id: TabId; readonly label: string; readonly count?: number; readonly content: ReactNode };

/** What a file gives, and every decision on it, each correctable. Of a file that can't be read yet: its columns. */
export function FileTabs({ file, preview, session }: FileTabsProps) {
  const { importScreen: texts } = useTexts();
  const [chosen, setChosen] = useState<TabId | null>(preview.kind === 'refused' ? 'columns' : null);
  const columns: Entry = {
    id: 'columns',
    label: texts.columns,
    content: <ColumnMapper file={file} preview={preview} session={session} />,
  };
  const tabs = preview.kind === 'refused' ? (canBeMapped(preview) ? [columns] : []) : [];
  if (preview.kind === 'readable') {
    const { questions } = preview.report;
    tabs.push({ id: 'rows', label: texts.rowsTab, content: <RowsTab file={file} preview={preview} /> }, columns, {
      id: 'read',
      label: texts.howRead,
      content: <HowReadTab file={file} preview={preview} session={session} />,
    });
    if (questions.length > 0) {
      const content = <QuestionsTab file={file} preview={preview} session={session} />;
      tabs.push({ id: 'questions', label: texts.questions, count: questions.length, content });
    }
  }
  const [first] = tabs;
  if (first === undefined) return null;
  const selected = tabs.find(({ id }) => id === chosen)?.id ?? first.id;
  return <Tabs label={texts.fileViews} tabs={tabs} selected={selected} onChange={setChosen} />;
}

/** Whether naming its columns can help: the others are no tables, or ask something else first. */
function canBeMapped({ error, headers }: Extract<FilePreview, { readonly kind: 'refused' }>): boolean {
  if (error.code === 'kind-undetermined' && error.details['looksLike'] !== undefined) return true;
  return ['kind-undetermined', 'header-not-found', 'delimiter-undetermined'].includes(error.code) || headers.length > 0;
}
