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
  const client = useClient();
  const { run } = useActs();
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
  const pasteBlock = (text: string, from: Grid['at']) =>
    void run({ write: () => client.call('handover.readText', { text }), said: null }).then((read) => {
      if (read !== undefined && read.rows.length > 0) jumps.setBlock({ rows: read.rows, from });
    });
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

type RowToolsProps = {
  readonly grid: Grid;
  readonly section: RecordSection;
  readonly rowCount: number;
  readonly jumps: Jumps;
  readonly clientId: ClientId;
  readonly onNotApplicable: () => void;
};

function RowTools({ grid, section, rowCount, jumps, clientId, onNotApplicable }: RowToolsProps) {
  const { handover } = useTexts();
  const today = useToday();
  const files = useSectionFiles(section, jumps, clientId);
  const texts = handover.rows;
  const isOnRow = grid.range.top < rowCount;
  const act = (change: Parameters<Grid['change']>[0]) => () => {
    grid.change(change);
    grid.focus();
  };
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
        onPress={act((rows, range) => checkRowsOn(rows, range, today))}
      >
        {texts.checkedToday}
      </Button>
      <Button size="small" icon={Copy} isDisabled={!isOnRow} onPress={act(duplicateRows)}>
        {texts.duplicate}
      </Button>
      <Button size="small" icon={Trash2} isDisabled={!isOnRow} onPress={act(removeRows)}>
        {texts.remove}
      </Button>
      <Menu
        label={texts.more}
        trigger={<IconButton size="small" icon={Ellipsis} label={texts.more} />}
        entries={[
          {
            id: 'check-all',
            label: texts.checkAll,
            icon: CalendarCheck,
            isDisabled: rowCount === 0,
            onPress: act((rows) => checkRowsOn(rows, { top: 0, bottom: rows.length, left: 0, right: 0 }, today)),
          },
          { id: 'absent', label: texts.notApplicable, icon: Ban, isDisabled: !isOnRow, onPress: onNotApplicable },
          { id: 'read', label: texts.readFile, icon: FileUp, onPress: files.read },
          { id: 'save', label: texts.save, icon: Download, isDisabled: rowCount === 0, onPress: files.save },
        ]}
      />
    </div>
  );
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
