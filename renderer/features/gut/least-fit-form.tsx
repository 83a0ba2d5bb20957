import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Value } from '../../ui/marks.tsx';
import { Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './gut-page.module.css';

type LeastFitFormProps = {
  readonly clients: readonly { readonly clientId: ClientId; readonly name: string }[];
  readonly onDone: () => void;
};

const most = 5;

/** Names only, no figure and no grade: up to five are ticked by whoever is asked. */
export function LeastFitForm({ clients, onDone }: LeastFitFormProps) {
  const { gut, common } = useTexts();
  const { leastFit: texts } = gut;
  const formatters = useFormatters();
  const client = useClient();
  const { run } = useActs();
  const [answeredBy, setAnsweredBy] = useState<string>(texts.byMe);
  const [chosen, setChosen] = useState<readonly ClientId[]>([]);
  const save = async () => {
    const by = answeredBy.trim() === '' ? texts.byMe : answeredBy.trim();
    const act = await run({
      write: () => client.call('gut.recordLeastFit', { answeredBy: by, clientIds: [...chosen] }),
      said: () => texts.saved,
    });
    if (act !== undefined) onDone();
  };
  return (
    <Section title={texts.title}>
      <div className={styles.form}>
        <p className="muted">{texts.hint}</p>
        <TextField label={texts.by} value={answeredBy} onChange={setAnsweredBy} width="medium" autoFocus />
        <NameChoices clients={clients} chosen={chosen} onChange={setChosen} />
        <div className={styles.buttons}>
          <span role="status" className="muted">
            {texts.pick(formatters.integer(chosen.length))}
          </span>
          <Button onPress={onDone}>{common.cancel}</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void save()}>
            {texts.save}
          </Button>
        </div>
      </div>
    </Section>
  );
}

type NameChoicesProps = Pick<LeastFitFormProps, 'clients'> & {
  readonly chosen: readonly ClientId[];
  readonly onChange: (chosen: readonly ClientId[]) => void;
};

function NameChoices({ clients, chosen, onChange }: NameChoicesProps) {
  const { leastFit: texts } = useTexts().gut;
  const formatters = useFormatters();
  const sorted = clients.toSorted((one, other) => formatters.compare(one.name, other.name));
  const toggle = (id: ClientId) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(0, most));
  return (
    <fieldset className={styles.names} aria-label={texts.choose}>
      {sorted.map(({ clientId, name }) => (
        <Checkbox
          key={clientId}
          isSelected={chosen.includes(clientId)}
          isDisabled={chosen.length >= most && !chosen.includes(clientId)}
          onChange={() => toggle(clientId)}
        >
          <Value>{name}</Value>
        </Checkbox>
      ))}
    </fieldset>
  );
}
