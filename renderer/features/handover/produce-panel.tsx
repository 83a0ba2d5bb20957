import { FolderOpen, Printer } from 'lucide-react';
import { useState } from 'react';
import type { CallArgs, CallResult } from '../../../shared/contract/contract.ts';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { isCopy, packOccasions, partingKeys } from '../../../shared/handover/pack-input.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Select } from '../../ui/select.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './handover.module.css';
import { useInventory } from './inventory-context.ts';

type Produced = NonNullable<CallResult<'handover.produce'>>;
type Format = CallArgs<'handover.produce'>['format'];
type Answers = Readonly<Record<string, string>>;

const formats: readonly Format[] = ['pdf', 'docx', 'html', 'csv'];

/** Makes the pack as it stands today, gaps included, and says where it lies. */
export function ProducePanel({ clientId, onClose }: { readonly clientId: ClientId; readonly onClose: () => void }) {
  const { handover } = useTexts();
  const texts = handover.produce;
  const [format, setFormat] = useState<Format>('pdf');
  const [answers, setAnswers] = useState<Answers>({});
  const pack = useProducing(clientId, answers, format);
  const isBusy = pack.isWorking;
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={
        <>
          <Button icon={Printer} isDisabled={isBusy} onPress={pack.print}>
            {texts.print}
          </Button>
          <Button variant="primary" isDisabled={isBusy} onPress={pack.produce}>
            {texts.choose}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <PackState />
        {isBusy && <ProgressBar label={texts.working} share={null} />}
        {pack.produced !== null && !isBusy && <Written produced={pack.produced} />}
        <Select
          label={texts.format}
          options={formats.map((id) => ({ id, label: texts.formats[id] }))}
          value={format}
          onChange={setFormat}
        />
        <PackAnswers answers={answers} onChange={setAnswers} />
      </div>
    </SidePanel>
  );
}

function useProducing(clientId: ClientId, answers: Answers, format: Format) {
  const { handover } = useTexts();
  const { state, store } = useInventory();
  const client = useClient();
  const { run } = useActs();
  const [isWorking, setIsWorking] = useState(false);
  const [produced, setProduced] = useState<Produced | null>(null);
  const { profile } = state;
  const given = Object.fromEntries(
    Object.entries(answers).filter(([key, value]) => value.trim() !== '' && (key === 'occasion' || !isCopy(answers))),
  );
  const work = async (act: () => Promise<unknown>) => {
    setIsWorking(true);
    await store.flush();
    await act();
    setIsWorking(false);
  };
  const produce = () =>
    work(async () => {
      const written = await run({
        write: () => client.call('handover.produce', { clientId, profile, format, answers: given }),
        said: (pack) => (pack === null ? handover.produce.nothing : handover.produce.written(pack.files.length)),
      });
      if (written !== undefined && written !== null) setProduced(written);
    });
  const print = () =>
    work(() => run({ write: () => client.call('handover.print', { clientId, profile, answers: given }), said: null }));
  return { isWorking, produced, produce: () => void produce(), print: () => void print() };
}

function PackState() {
  const { handover } = useTexts();
  const { state } = useInventory();
  const gaps = state.sections.reduce((sum, section) => sum + section.gaps.length, 0);
  const hasRefused = Object.values(state.rows).some((rows) =>
    rows.some(({ refused }) => Object.keys(refused).length > 0),
  );
  return (
    <div>
      <p>{handover.profileHints[state.profile]}</p>
      <p>
        <span data-value>{Math.round(state.completePct)} %</span> {handover.statuses.complete}.{' '}
        {gaps === 0 ? handover.produce.noGaps : handover.produce.gaps(gaps)}
      </p>
      {hasRefused && <p className={styles.failed}>{handover.produce.unsaved}</p>}
    </div>
  );
}

type PackAnswersProps = { readonly answers: Answers; readonly onChange: (answers: Answers) => void };

function PackAnswers({ answers, onChange }: PackAnswersProps) {
  const { handover } = useTexts();
  const { occasion, occasions } = handover.produce;
  return (
    <>
      <Select
        label={occasion}
        options={packOccasions.map((id) => ({ id, label: occasions[id] }))}
        value={isCopy(answers) ? 'copy' : 'parting'}
        onChange={(id) => onChange({ ...answers, occasion: id })}
      />
      {!isCopy(answers) && <PartingAnswers answers={answers} onChange={onChange} />}
    </>
  );
}

function PartingAnswers({ answers, onChange }: PackAnswersProps) {
  const { handover } = useTexts();
  const { fields, whenParting, whenPartingHint } = handover.produce;
  const set = (key: string, value: string) => onChange({ ...answers, [key]: value });
  return (
    <fieldset className={styles.fieldset}>
      <legend>{whenParting}</legend>
      <p className="muted">{whenPartingHint}</p>
      {partingKeys.map((key) =>
        key.endsWith('On') ? (
          <DateField
            key={key}
            label={fields[key]}
            value={parseCalendarDate(answers[key] ?? '') ?? null}
            onChange={(day) => set(key, day ?? '')}
          />
        ) : (
          <TextField
            key={key}
            label={fields[key]}
            value={answers[key] ?? ''}
            onChange={(value) => set(key, value)}
            {...(key === 'cutOffTime' ? { placeholder: '18:00' } : {})}
          />
        ),
      )}
    </fieldset>
  );
}

function Written({ produced }: { readonly produced: Produced }) {
  const { handover } = useTexts();
  const texts = handover.produce;
  const client = useClient();
  const { run } = useActs();
  const { folderName, folderToken, files } = produced;
  const open = () => void run({ write: () => client.call('handover.openFolder', { folderToken }), said: null });
  return (
    <section aria-label={texts.inFolder} className={styles.written}>
      <h3 data-value>{folderName}</h3>
      <div>
        <Button icon={FolderOpen} onPress={open}>
          {texts.openFolder}
        </Button>
      </div>
      <ul>
        {files.map(({ name, pages }) => (
          <li key={name}>
            <span data-value>{name}</span> {pages !== null && <span className="muted">{texts.pages(pages)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
