import { Ban, CalendarCheck, ClipboardPaste, Copy, Download, Ellipsis, FileUp, Plus, Trash2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { RecordSection } from '../../../shared/handover/handover-section.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { checkRowsOn, duplicateRows, markNotApplicable, removeRows } from './grid-edits.ts';
import { columnsOf } from './grid-row.ts';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';
import { ReasonPanel } from './reason-panel.tsx';
import { SectionGrid } from './section-grid.tsx';
import { type Grid, useGrid } from './use-grid.ts';
import { useToday } from './use-grid-keys.ts';
import type { Jumps } from './use-jumps.ts';

type SectionTableProps = {
  readonly section: RecordSection;
  readonly ask: string;
  readonly jumps: Jumps;
  readonly clientId: ClientId;
};

/** The table of a section with what can be done to its rows. */
export function SectionTable({ section, ask, jumps, clientId }: SectionTableProps) {
  const { handover } = useTexts();
  const { state, store } = useInventory();
  const box = useRef<HTMLDivElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const rows = state.rows[section.number] ?? [];
  const columns = useMemo(() => columnsOf(section), [section]);
  const props = {
    section,
    columns,
    rows,
    ask,
    jump: jumps.target,
    onEdit: (change: Parameters<typeof store.edit>[1], isAct: boolean) => store.edit(section.number, change, isAct),
  };
  const grid = useGrid(props, box);
  const pasteBlock = usePasteBlock(jumps);
  return (
    <>
      <RowTools
        grid={grid}
        section={section}
        rowCount={rows.length}
        jumps={jumps}
        clientId={clientId}
        onNotApplicable={() => setIsAsking(true)}
      />
      {rows.length === 0 && <p className={styles.emptySection}>{handover.emptySection}</p>}
      <SectionGrid {...props} grid={grid} box={box} onPasteBlock={pasteBlock} />
      {isAsking && (
        <ReasonPanel
          of="row"
          onClose={() => setIsAsking(false)}
          onReason={(reason) => grid.change((before, range) => markNotApplicable(before, section, range, reason))}
        />
      )}
    </>
  );
}

/** Rows from the clipboard are shown before they are put into the table. */
function usePasteBlock(jumps: Jumps) {
  const client = useClient();
  const { run } = useActs();
  return (text: string, from: Grid['at']) =>
    void run({ write: () => client.call('handover.readText', { text }), said: null }).then((read) => {
      if (read !== undefined && read.rows.length > 0) jumps.setBlock({ rows: read.rows, from });
    });
}

type RowToolsProps = {
  readonly grid: Grid;
  readonly section: RecordSection;
  readonly rowCount: number;
  readonly jumps: Jumps;
  readonly clientId: ClientId;
  readonly onNotApplicable: () => void;
};

function RowTools(props: RowToolsProps) {
  const { grid, rowCount, jumps } = props;
  const { rows: texts } = useTexts().handover;
  const today = useToday();
  const isOnRow = grid.range.top < rowCount;
  return (
    <div className={styles.tools}>
      <Button size="small" icon={Plus} onPress={() => grid.goTo({ row: rowCount, col: 0 })}>
        {texts.add}
      </Button>
      <Button size="small" icon={ClipboardPaste} onPress={() => jumps.setPanel('paste')}>
        {texts.paste}
      </Button>
      <Button
        size="small"
        icon={CalendarCheck}
        isDisabled={!isOnRow}
        onPress={actOn(grid, (rows, range) => checkRowsOn(rows, range, today))}
      >
        {texts.checkedToday}
      </Button>
      <Button size="small" icon={Copy} isDisabled={!isOnRow} onPress={actOn(grid, duplicateRows)}>
        {texts.duplicate}
      </Button>
      <Button size="small" icon={Trash2} isDisabled={!isOnRow} onPress={actOn(grid, removeRows)}>
        {texts.remove}
      </Button>
      <MoreRowTools {...props} />
    </div>
  );
}

/** What is seldom done: to all rows, and from and to files. */
function MoreRowTools({ grid, section, rowCount, jumps, clientId, onNotApplicable }: RowToolsProps) {
  const { rows: texts } = useTexts().handover;
  const today = useToday();
  const files = useSectionFiles(section, jumps, clientId);
  const isOnRow = grid.range.top < rowCount;
  const checkAll = actOn(grid, (rows) => checkRowsOn(rows, { top: 0, bottom: rows.length, left: 0, right: 0 }, today));
  return (
    <Menu
      label={texts.more}
      trigger={<IconButton size="small" icon={Ellipsis} label={texts.more} />}
      entries={[
        {
          id: 'check-all',
          label: texts.checkAll,
          icon: CalendarCheck,
          isDisabled: rowCount === 0,
          onPress: checkAll,
        },
        { id: 'absent', label: texts.notApplicable, icon: Ban, isDisabled: !isOnRow, onPress: onNotApplicable },
        { id: 'read', label: texts.readFile, icon: FileUp, onPress: files.read },
        { id: 'save', label: texts.save, icon: Download, isDisabled: rowCount === 0, onPress: files.save },
      ]}
    />
  );
}

/** Changes the rows and gives the keys back to the grid. */
function actOn(grid: Grid, change: Parameters<Grid['change']>[0]): () => void {
  return () => {
    grid.change(change);
    grid.focus();
  };
}

/** The section from and to a CSV file. */
function useSectionFiles({ number }: RecordSection, jumps: Jumps, clientId: ClientId) {
  const { handover } = useTexts();
  const { store } = useInventory();
  const client = useClient();
  const { run } = useActs();
  const read = async () => {
    const file = await run({ write: () => client.call('handover.readFile', {}), said: null });
    if (file !== undefined && file !== null) jumps.setBlock({ rows: file.rows, from: null });
  };
  const save = () =>
    run({
      write: async () => {
        await store.flush();
        return await client.call('handover.exportSection', { clientId, section: number });
      },
      said: (saved) => (saved === null ? handover.produce.nothing : handover.rows.savedAs(saved.name)),
    });
  return { read: () => void read(), save: () => void save() };
}
