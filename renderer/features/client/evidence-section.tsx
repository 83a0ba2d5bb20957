import { FileWarning, Flag as FlagIcon, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Flag, Incident } from '../../../shared/contract/client-calls.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import type { ClientView } from './client-view.ts';
import styles from './evidence-section.module.css';
import { FlagItem } from './flag-item.tsx';

/** Deal-breakers with what each does to the grade, and incidents: dated facts. */
export function EvidenceSection({ view }: { readonly view: ClientView }) {
  const { evidence: texts } = useTexts().client;
  const { start } = useNavigation();
  const clientId = view.client.id;
  const incidents = useFocusAfterRemoval(view.incidents.length);
  return (
    <>
      <Section
        title={texts.flagsTitle}
        actions={
          <IconButton
            icon={FlagIcon}
            size="small"
            label={texts.addFlag}
            onPress={() => start({ kind: 'raise-flag', clientId })}
          />
        }
      >
        <Flags view={view} />
      </Section>
      <Section
        title={texts.incidentsTitle}
        actions={
          <IconButton
            icon={FileWarning}
            size="small"
            label={texts.addIncident}
            onPress={() => start({ kind: 'log-incident', clientId })}
          />
        }
      >
        {view.incidents.length === 0 && <p className="muted">{texts.incidentsNone}</p>}
        <ul ref={incidents} className={styles.list}>
          {view.incidents.map((incident) => (
            <IncidentItem key={incident.id} incident={incident} view={view} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Flags({ view }: { readonly view: ClientView }) {
  const { evidence: texts } = useTexts().client;
  const [showsWithdrawn, setShowsWithdrawn] = useState(false);
  const standing = view.flags.filter((flag) => flag.withdrawnOn === null);
  const withdrawn = view.flags.filter((flag) => flag.withdrawnOn !== null);
  const list = useFocusAfterRemoval(standing.length);
  const item = (flag: Flag) => <FlagItem key={flag.id} flag={flag} asOf={view.book.asOf} model={view.model} />;
  return (
    <>
      {standing.length === 0 && <p className="muted">{texts.flagsNone}</p>}
      <ul ref={list} className={styles.list}>
        {standing.map(item)}
      </ul>
      {withdrawn.length > 0 && (
        <div>
          <Button size="small" variant="quiet" onPress={() => setShowsWithdrawn(!showsWithdrawn)}>
            {texts.showWithdrawn(withdrawn.length)}
          </Button>
          {showsWithdrawn && <ul className={styles.list}>{withdrawn.map(item)}</ul>}
        </div>
      )}
    </>
  );
}

function IncidentItem({ incident, view }: { readonly incident: Incident; readonly view: ClientView }) {
  const { evidence: texts } = useTexts().client;
  const formatters = useFormatters();
  const client = useClient();
  const { run } = useActs();
  const day = formatters.day(incident.happenedOn);
  const person = view.contacts.find((contact) => contact.id === incident.contactId);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className="muted">
          <Value>{day}</Value>
        </span>
        {person !== undefined && <Value>{person.name}</Value>}
        <IconButton
          icon={Trash2}
          size="small"
          label={texts.deleteIncident(day)}
          onPress={() =>
            void run({
              write: () => client.call('incidents.delete', { incidentId: incident.id }),
              said: () => texts.incidentDeleted,
            })
          }
        />
      </div>
      <p className={styles.facts}>
        <Value>{incident.facts}</Value>
      </p>
    </li>
  );
}
