import { type AdviceAnswer, adviceAnswers, adviceStatuses } from '../../../shared/evidence/evidence-kinds.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { EntryFieldsProps } from './entry-fields.tsx';
import styles from './evidence-form.module.css';
import type { EntryGaps } from './form-gaps.ts';

type AdviceFieldsProps = Pick<EntryFieldsProps, 'draft' | 'onChange'> & {
  readonly errorOf: (field: keyof EntryGaps) => string | undefined;
};

/** A choice that stands for null. */
const none = 'none';
const weights = ['1', '2', '3'] as const;

/** What a recommendation weighs, what was said to it, and how far it has got. */
export function AdviceFields({ draft, onChange, errorOf }: AdviceFieldsProps) {
  const { entryPanel: texts, log } = useTexts().evidence;
  return (
    <>
      {draft.text === '' && <StandingTest onChange={onChange} />}
      <SegmentedControl
        label={texts.weight}
        isLabelShown
        options={weights.map((id) => ({ id, label: texts.weights[Number(id) - 1] ?? '' }))}
        value={weights.find((id) => Number(id) === draft.weight) ?? null}
        onChange={(id) => onChange({ weight: Number(id) })}
      />
      <Checkbox isSelected={draft.isInWriting} onChange={(isInWriting) => onChange({ isInWriting })}>
        {texts.inWriting}
      </Checkbox>
      <Select<AdviceAnswer | typeof none>
        label={texts.answer}
        options={[{ id: none, label: log.noAnswer }, ...adviceAnswers.map((id) => ({ id, label: log.answers[id] }))]}
        value={draft.answer ?? none}
        onChange={(id) => onChange({ answer: id === none ? null : id })}
      />
      <SegmentedControl
        label={texts.status}
        isLabelShown
        options={adviceStatuses.map((id) => ({ id, label: log.statuses[id] }))}
        value={draft.status}
        onChange={(status) => onChange({ status })}
      />
      <AdviceDates draft={draft} onChange={onChange} errorOf={errorOf} />
    </>
  );
}

/** The recommendation that is made most often, by one press. */
function StandingTest({ onChange }: Pick<AdviceFieldsProps, 'onChange'>) {
  const { entryPanel: texts, feeds } = useTexts().evidence;
  return (
    <div>
      <Button size="small" variant="quiet" onPress={() => onChange({ text: feeds.testAdvice, weight: weights.length })}>
        {texts.standingTest}
      </Button>
    </div>
  );
}

function AdviceDates({ draft, onChange, errorOf }: AdviceFieldsProps) {
  const { entryPanel: texts } = useTexts().evidence;
  const isAnswered = draft.answer !== null || draft.status !== 'open';
  return (
    <div className={styles.pair}>
      <DateField label={texts.dueOn} value={draft.dueOn} onChange={(dueOn) => onChange({ dueOn })} width="full" />
      {isAnswered && (
        <DateField
          label={texts.answeredOn}
          value={draft.answeredOn}
          onChange={(answeredOn) => onChange({ answeredOn })}
          error={errorOf('answeredOn')}
          width="full"
        />
      )}
      {draft.status === 'implemented' && (
        <DateField
          label={texts.doneOn}
          value={draft.doneOn}
          onChange={(doneOn) => onChange({ doneOn })}
          error={errorOf('doneOn')}
          width="full"
        />
      )}
    </div>
  );
}
