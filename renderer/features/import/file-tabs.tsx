import { type ReactNode, useState } from 'react';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ColumnsTab } from './columns-tab.tsx';
import type { ReadablePreview } from './file-card.tsx';
import { HowReadTab } from './how-read-tab.tsx';
import { LeftOutRows } from './left-out-rows.tsx';
import { QuestionsTab } from './questions-tab.tsx';
import { SampleTab } from './sample-tab.tsx';

type FileTabsProps = {
  readonly file: OpenFile;
  readonly preview: ReadablePreview;
  readonly session: ImportSessionState;
};

type TabId = 'sample' | 'columns' | 'read' | 'leftOut' | 'questions';

/** What a file gives, and every property of it, each correctable. */
export function FileTabs({ file, preview, session }: FileTabsProps) {
  const { importScreen: texts } = useTexts();
  const [chosen, setChosen] = useState<TabId>('sample');
  const { leftOut, questions } = preview.report;
  type Entry = { readonly id: TabId; readonly label: string; readonly count?: number; readonly content: ReactNode };
  const tabs: Entry[] = [
    { id: 'sample', label: texts.sample, content: <SampleTab preview={preview} /> },
    { id: 'columns', label: texts.columns, content: <ColumnsTab file={file} preview={preview} session={session} /> },
    { id: 'read', label: texts.howRead, content: <HowReadTab file={file} preview={preview} session={session} /> },
  ];
  if (leftOut.length > 0)
    tabs.push({ id: 'leftOut', label: texts.leftOut, count: leftOut.length, content: <LeftOutRows rows={leftOut} /> });
  if (questions.length > 0) {
    const content = <QuestionsTab file={file} preview={preview} session={session} />;
    tabs.push({ id: 'questions', label: texts.questions, count: questions.length, content });
  }
  const selected = tabs.some(({ id }) => id === chosen) ? chosen : 'sample';
  return <Tabs label={texts.fileViews} tabs={tabs} selected={selected} onChange={setChosen} />;
}
