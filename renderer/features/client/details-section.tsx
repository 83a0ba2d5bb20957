import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Client } from '../../../shared/contract/client-calls.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import type { Formatters } from '../../../shared/i18n/formatters.ts';
import { IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { usePlaces } from '../../ui/use-places.ts';
import type { ClientView } from './client-view.ts';
import { DetailsPanel } from './details-panel.tsx';
import styles from './details-section.module.css';

/** What of address and contract is known, and the panel to edit all of it. */
export function DetailsSection({ view }: { readonly view: ClientView }) {
  const { details: texts } = useTexts().client;
  const formatters = useFormatters();
  const [isEditing, setIsEditing] = useState(false);
  const { countries } = usePlaces();
  const country = countries.find(({ id }) => id === view.client.country)?.label ?? view.client.country;
  const lines = listKnown({ ...view.client, country }, texts, formatters);
  return (
    <Section
      title={texts.title}
      actions={<IconButton icon={Pencil} size="small" label={texts.editDetails} onPress={() => setIsEditing(true)} />}
    >
      {lines.length === 0 ? (
        <p className="muted">{texts.empty}</p>
      ) : (
        <dl className={styles.list}>
          {lines.map(([label, text]) => (
            <div key={label} className={styles.line}>
              <dt>{label}</dt>
              <dd>
                <Value>{text}</Value>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {view.client.note !== null && (
        <p className={styles.note}>
          <Value>{view.client.note}</Value>
        </p>
      )}
      {isEditing && <DetailsPanel client={view.client} onClose={() => setIsEditing(false)} />}
    </Section>
  );
}

type Texts = Catalog['client']['details'];

/** Label and text of everything that is set, in reading order. */
function listKnown(client: Client, texts: Texts, formatters: Formatters): readonly (readonly [string, ReactNode])[] {
  const day = (date: Client['sinceOn']) => (date === null ? null : formatters.day(date));
  const place = [client.postcode, client.city].filter((part) => part !== null).join(' ');
  const notice =
    client.noticePeriod === null || client.noticeUnit === null
      ? null
      : texts.notice(client.noticePeriod, texts.noticeUnits[client.noticeUnit]);
  const lines: readonly (readonly [string, string | null])[] = [
    [texts.legalName, client.legalName],
    [texts.address, client.address],
    [texts.city, place === '' ? null : place],
    [texts.country, client.country],
    [texts.emailDomain, client.emailDomain],
    [texts.sinceOn, day(client.sinceOn)],
    [texts.contractKind, client.contractKind === null ? null : texts.contractKinds[client.contractKind]],
    [texts.contractNumber, client.contractNumber],
    [texts.contractStartedOn, day(client.contractStartedOn)],
    [texts.contractFixedEndOn, day(client.contractFixedEndOn)],
    [texts.noticePeriod, notice],
    [texts.contractEndRule, client.contractEndRule === null ? null : texts.endRules[client.contractEndRule]],
    [texts.payInterval, client.payInterval === null ? null : texts.payIntervals[client.payInterval]],
    [texts.agreementSignedOn, day(client.agreementSignedOn)],
    [texts.seats, client.seats === null ? null : formatters.integer(client.seats)],
    [texts.devices, client.devices === null ? null : formatters.integer(client.devices)],
    [texts.locale, client.locale],
    [texts.currency, client.currency],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}
