import { type ReactNode, useState } from 'react';
import type { FilePreview } from '../../../shared/contract/import-calls.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { Button } from '../../ui/button.tsx';
import { findFileQuestion } from '../../ui/find-file-question.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ColumnMapper } from './column-mapper.tsx';
import { HowReadTab } from './how-read-tab.tsx';
import { QuestionsTab, toLookAt } from './questions-tab.tsx';
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
  const { today } = useAppState();
  const [isForced, setIsForced] = useState(false);
  const tabs = preview.kind === 'refused' && (isForced || canBeMapped(preview)) ? [columns] : [];
  if (preview.kind === 'readable') {
    const lookCount = toLookAt(file, preview, today).length;
    tabs.push({ id: 'rows', label: texts.rowsTab, content: <RowsTab file={file} preview={preview} /> }, columns, {
      id: 'read',
      label: texts.howRead,
      content: <HowReadTab file={file} preview={preview} session={session} />,
    });
    if (lookCount > 0) {
      const content = <QuestionsTab file={file} preview={preview} session={session} />;
      tabs.push({ id: 'questions', label: texts.questions, count: lookCount, content });
    }
  }
  const [first] = tabs;
  if (first === undefined) return <NameAnyway preview={preview} onPress={() => setIsForced(true)} />;
  const selected = tabs.find(({ id }) => id === chosen)?.id ?? first.id;
  return <Tabs label={texts.fileViews} tabs={tabs} selected={selected} onChange={setChosen} />;
}

type RefusedPreview = Extract<FilePreview, { readonly kind: 'refused' }>;

const mappable = ['kind-undetermined', 'header-not-found', 'delimiter-undetermined'];

/** Whether naming its columns helps: a file that is known for something else is mapped only where that is asked for. */
function canBeMapped(preview: RefusedPreview): boolean {
  return mappable.includes(preview.error.code) && findFileQuestion(preview) !== undefined;
}

type NameAnywayProps = { readonly preview: FilePreview; readonly onPress: () => void };

function NameAnyway({ preview, onPress }: NameAnywayProps) {
  const { importScreen: texts } = useTexts();
  if (preview.kind !== 'refused' || !mappable.includes(preview.error.code)) return null;
  return (
    <div>
      <Button size="small" variant="quiet" onPress={onPress}>
        {texts.mapper.anyway}
      </Button>
    </div>
  );
}
