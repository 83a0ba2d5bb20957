import { useMemo, useState } from 'react';
import type { HandoverField, RecordSection } from '../../../shared/handover/handover-section.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { columnsOf } from './grid-row.ts';
import { useInventory } from './inventory-context.ts';
import styles from './paste.module.css';
import { PasteTable } from './paste-table.tsx';
import {
  chooseByName,
  chooseByPlace,
  chooseFirst,
  type PasteChoice,
  type PasteMode,
  planRows,
  putRows,
} from './plan-paste.ts';
import { listRefusals, RefusalList } from './refusal-list.tsx';
import type { PastedBlock } from './use-jumps.ts';

type PastePreviewProps = {
  readonly section: RecordSection;
  readonly block: PastedBlock;
  readonly onClose: () => void;
};

const mostRows = 2000;

/** Whether some date can be read both ways. */
function hasEitherDate(columns: readonly HandoverField[], block: PastedBlock, choice: PasteChoice): boolean {
  const planned = planRows(columns, block.rows, { ...choice, order: undefined });
  return listRefusals(planned).some(({ why }) => why === 'either-date');
}

/** What goes where and what does not fit, before anything is changed. */
export function PastePreview({ section, block, onClose }: PastePreviewProps) {
  const { state, store } = useInventory();
  const rows = state.rows[section.number] ?? [];
  const columns = useMemo(() => columnsOf(section), [section]);
  const [choice, setChoice] = useState(() => chooseFirst(columns, block.rows, block.from?.col ?? 0));
  const hasOver = block.from !== null && block.from.row < rows.length;
  const [mode, setMode] = useState<PasteMode>(hasOver && !choice.hasNames ? 'over' : 'below');
  const planned = useMemo(() => planRows(columns, block.rows, choice), [columns, block, choice]);
  const after = putRows(rows, planned, mode, block.from?.row ?? 0);
  const isOrderAsked = useMemo(() => hasEitherDate(columns, block, choice), [columns, block, choice]);
  const put = () => {
    store.edit(section.number, (before) => putRows(before, planned, mode, block.from?.row ?? 0), true);
    onClose();
  };
  return (
    <div className={styles.paste} data-paste>
      <PasteChoices
        {...{ block, choice, setChoice, mode, setMode, columns, hasOver }}
        hasRows={rows.length > 0}
        hasOrder={isOrderAsked}
      />
      <PasteSums
        rowCount={planned.length}
        leftOut={choice.targets.filter((key) => key === null).length}
        goneCount={mode === 'instead' ? rows.length : 0}
        refusals={listRefusals(planned)}
      />
      <PasteTable {...{ block, choice, setChoice, columns, planned }} />
      <PasteFoot
        rowCount={planned.length}
        isNothing={choice.targets.every((key) => key === null) || planned.length === 0}
        isTooMany={after.length > mostRows}
        onPut={put}
        onClose={onClose}
      />
    </div>
  );
}

type PasteFootProps = {
  readonly rowCount: number;
  readonly isNothing: boolean;
  readonly isTooMany: boolean;
  readonly onPut: () => void;
  readonly onClose: () => void;
};

function PasteFoot({ rowCount, isNothing, isTooMany, onPut, onClose }: PasteFootProps) {
  const { handover, common } = useTexts();
  return (
    <footer className={styles.pasteFoot}>
      {isNothing && <span>{handover.paste.nothingText}</span>}
      {isTooMany && <span role="alert">{handover.paste.tooMany}</span>}
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button variant="primary" isDisabled={isNothing || isTooMany} onPress={onPut} autoFocus>
        {handover.paste.put(rowCount)}
      </Button>
    </footer>
  );
}

type PasteChoicesProps = {
  readonly block: PastedBlock;
  readonly columns: readonly HandoverField[];
  readonly choice: PasteChoice;
  readonly setChoice: (choice: PasteChoice) => void;
  readonly mode: PasteMode;
  readonly setMode: (mode: PasteMode) => void;
  readonly hasOver: boolean;
  readonly hasRows: boolean;
  /** Some date can be read both ways. */
  readonly hasOrder: boolean;
};

function PasteChoices(props: PasteChoicesProps) {
  const { block, columns, choice, setChoice, hasOver, hasRows } = props;
  const { handover } = useTexts();
  const texts = handover.paste;
  const modes = (
    ['below', ...(hasRows ? ['instead' as const] : []), ...(hasOver ? ['over' as const] : [])] as const
  ).map((id) => ({ id, label: texts.modes[id] }));
  const setHasNames = (hasNames: boolean) =>
    setChoice({
      ...choice,
      hasNames,
      targets: hasNames
        ? chooseByName(columns, block.rows[0] ?? [])
        : chooseByPlace(columns, block.rows, block.from?.col ?? 0),
    });
  return (
    <div className={styles.pasteChoices}>
      <h3>{texts.previewTitle(block.rows.length, choice.targets.length)}</h3>
      <Checkbox isSelected={choice.hasNames} onChange={setHasNames}>
        {texts.hasNames}
      </Checkbox>
      {modes.length > 1 && (
        <div className={styles.pasteMode}>
          <Select label={texts.where} options={modes} value={props.mode} onChange={props.setMode} />
        </div>
      )}
      {props.hasOrder && (
        <SegmentedControl
          label={texts.order}
          isLabelShown
          options={(['ask', 'dmy', 'mdy'] as const).map((id) => ({ id, label: texts.orders[id] }))}
          value={choice.order === 'dmy' || choice.order === 'mdy' ? choice.order : 'ask'}
          onChange={(order) => setChoice({ ...choice, order: order === 'ask' ? undefined : order })}
        />
      )}
    </div>
  );
}

type PasteSumsProps = {
  readonly rowCount: number;
  readonly leftOut: number;
  readonly goneCount: number;
  readonly refusals: ReturnType<typeof listRefusals>;
};

function PasteSums({ rowCount, leftOut, goneCount, refusals }: PasteSumsProps) {
  const { handover } = useTexts();
  const texts = handover.paste;
  const secrets = refusals.filter(({ why }) => why === 'secret').length;
  const toMend = refusals.length - secrets;
  return (
    <div className={styles.pasteSums}>
      <p role="status">
        {[
          texts.goes(rowCount),
          ...(goneCount > 0 ? [texts.replaced(goneCount)] : []),
          ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
          ...(toMend > 0 ? [texts.toMend(toMend)] : []),
          ...(secrets > 0 ? [texts.secrets(secrets)] : []),
        ].join(' ')}
      </p>
      {refusals.length > 0 && <RefusalList refusals={refusals} />}
    </div>
  );
}
