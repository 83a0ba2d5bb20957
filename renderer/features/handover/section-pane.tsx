import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { getRecordSection } from '../../../shared/handover/sections.ts';
import { useActs } from '../../ui/acts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { EmptyInventory } from './empty-inventory.tsx';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';
import { isUntouched, openSectionOf } from './open-section-of.ts';
import { PastePanel } from './paste-panel.tsx';
import { PastePreview } from './paste-preview.tsx';
import { SectionHead } from './section-head.tsx';
import { SectionTable } from './section-table.tsx';
import type { Jumps } from './use-jumps.ts';

type SectionPaneProps = { readonly jumps: Jumps; readonly clientId: ClientId };

/** The open section: its table, a form, or what is about to be pasted into it. */
export function SectionPane({ jumps, clientId }: SectionPaneProps) {
  const { handover } = useTexts();
  const { state } = useInventory();
  const number = openSectionOf(state);
  const view = state.sections.find((section) => section.number === number);
  if (isUntouched(state)) return <EmptyInventory jumps={jumps} />;
  if (view === undefined) return null;
  return (
    <section className={styles.pane} aria-label={handover.head.stated} data-section={view.number}>
      <SectionHead view={view} rows={state.rows[view.number] ?? []} />
      {view.kind === 'records' ? (
        <Records key={view.number} view={view} jumps={jumps} clientId={clientId} />
      ) : (
        <Paper view={view} />
      )}
    </section>
  );
}

function Records({ view, jumps, clientId }: SectionPaneProps & { readonly view: HandoverSectionView }) {
  const section = getRecordSection(view.number);
  const { block, setBlock, panel, setPanel } = jumps;
  return (
    <>
      {block === null ? (
        <SectionTable section={section} ask={view.ask ?? section.ask} jumps={jumps} clientId={clientId} />
      ) : (
        <PastePreview section={section} block={block} onClose={() => setBlock(null)} />
      )}
      {panel === 'paste' && (
        <PastePanel
          onClose={() => setPanel(null)}
          onRows={(rows) => {
            setPanel(null);
            setBlock({ rows, from: null });
          }}
        />
      )}
    </>
  );
}

/** What is no table: made with the pack, or a form that is signed by hand. */
function Paper({ view }: { readonly view: HandoverSectionView }) {
  const { handover } = useTexts();
  const { store } = useInventory();
  const { run } = useActs();
  const sign = (isSigned: boolean) =>
    void run({
      write: () => store.state(view.number, isSigned ? { status: 'complete', note: null } : null),
      said: null,
    });
  return (
    <div className={styles.paper}>
      <p>{view.kind === 'cover' ? handover.cover : handover.form}</p>
      {view.kind === 'form' && (
        <Checkbox isSelected={view.stated?.status === 'complete'} onChange={sign}>
          {handover.formSigned}
        </Checkbox>
      )}
    </div>
  );
}
