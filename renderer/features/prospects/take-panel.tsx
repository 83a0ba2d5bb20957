import { useState } from 'react';
import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import { addDays, type CalendarDate } from '../../../shared/core/dates.ts';
import type { Recommendation } from '../../../shared/prospects/recommend.ts';
import type { ScreenQuestion } from '../../../shared/prospects/screen.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormFooter } from '../../ui/form-footer.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './prospects.module.css';

type TakePanelProps = {
  readonly client: StoredClient;
  readonly recommendation: Recommendation;
  readonly onClose: () => void;
};

const daysToSettle = 30;

/** Makes a client of a prospect; its conditions become promises with a day. */
export function TakePanel({ client, recommendation, onClose }: TakePanelProps) {
  const { take: texts } = useTexts().prospects;
  const { today } = useAppState();
  const tasks = useTasks(recommendation);
  const [leftOut, setLeftOut] = useState<readonly ScreenQuestion[]>([]);
  const [by, setBy] = useState<CalendarDate | null>(addDays(today, daysToSettle));
  const take = useTake(client);
  const submit = async () => {
    const chosen = tasks.filter(({ question }) => !leftOut.includes(question));
    if (chosen.length > 0 && by === null) return;
    const dueOn = by ?? today;
    if (await take(chosen.map(({ what }) => ({ what, dueOn })))) onClose();
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={<FormFooter submit={texts.submit} onSubmit={() => void submit()} onCancel={onClose} />}
    >
      <div className={styles.form}>
        <h3>
          <Value>{client.name}</Value>
        </h3>
        <p className="muted">{texts.hint}</p>
        {tasks.length === 0 && <p>{texts.noTasks}</p>}
        {tasks.map(({ question, what }) => (
          <Checkbox
            key={question}
            isSelected={!leftOut.includes(question)}
            onChange={(isIn) => setLeftOut(isIn ? leftOut.filter((one) => one !== question) : [...leftOut, question])}
          >
            {what}
          </Checkbox>
        ))}
        {tasks.length > 0 && <DateField label={texts.by} value={by} onChange={setBy} min={today} isRequired />}
      </div>
    </SidePanel>
  );
}

/** What is still to be done for each question that doesn't simply fit. */
function useTasks(recommendation: Recommendation) {
  const { questions } = useTexts().prospects;
  if (recommendation.kind === 'conditions') {
    return recommendation.conditions.map(({ question, kind }) => ({
      question,
      what: kind === 'settle' ? questions[question].settle : questions[question].findOut,
    }));
  }
  if (recommendation.kind !== 'decline') return [];
  return [...recommendation.stops, ...recommendation.against].map((question) => ({
    question,
    what: questions[question].settle,
  }));
}

function useTake({ id: clientId, name }: StoredClient) {
  const { take: texts } = useTexts().prospects;
  const client = useClient();
  const { run } = useActs();
  const { go } = useNavigation();
  return async (tasks: readonly { readonly what: string; readonly dueOn: CalendarDate }[]): Promise<boolean> => {
    const taken = await run({
      write: () => client.call('prospects.take', { clientId, tasks: [...tasks] }),
      said: () => texts.done(name),
    });
    if (taken !== undefined) go({ page: 'client', clientId });
    return taken !== undefined;
  };
}
