import { agreementKinds, incidentKinds, reminderChannels } from '../../../shared/evidence/evidence-kinds.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { EntryFieldsProps } from './entry-fields.tsx';

type KindFieldProps = Pick<EntryFieldsProps, 'draft' | 'onChange'>;

/** What kind of incident, reminder or agreement it is, and the invoice where one is concerned. */
export function KindField(props: KindFieldProps) {
  switch (props.draft.kind) {
    case 'incident':
      return <IncidentKind {...props} />;
    case 'reminder':
      return <ReminderChannel {...props} />;
    case 'agreement':
      return <AgreementKind {...props} />;
    default:
      return null;
  }
}

function IncidentKind({ draft, onChange }: KindFieldProps) {
  const { entryPanel: texts, log } = useTexts().evidence;
  return (
    <>
      <Select
        label={texts.what}
        options={incidentKinds.map((id) => ({ id, label: log.incidentKinds[id] }))}
        value={draft.incidentKind}
        onChange={(incidentKind) => onChange({ incidentKind })}
      />
      {draft.incidentKind === 'disputed-invoice' && <InvoiceField draft={draft} onChange={onChange} />}
    </>
  );
}

function ReminderChannel({ draft, onChange }: KindFieldProps) {
  const { entryPanel: texts, log } = useTexts().evidence;
  return (
    <>
      <InvoiceField draft={draft} onChange={onChange} />
      <SegmentedControl
        label={texts.channel}
        isLabelShown
        options={reminderChannels.map((id) => ({ id, label: log.channels[id].name }))}
        value={draft.channel}
        onChange={(channel) => onChange({ channel })}
      />
    </>
  );
}

function AgreementKind({ draft, onChange }: KindFieldProps) {
  const { entryPanel: texts, log } = useTexts().evidence;
  return (
    <Select
      label={texts.agreement}
      options={agreementKinds.map((id) => ({ id, label: log.agreementKinds[id].name }))}
      value={draft.agreementKind}
      onChange={(agreementKind) => onChange({ agreementKind })}
    />
  );
}

function InvoiceField({ draft, onChange }: KindFieldProps) {
  const { entryPanel: texts } = useTexts().evidence;
  return (
    <TextField
      label={texts.invoice}
      value={draft.invoiceNumber}
      onChange={(invoiceNumber) => onChange({ invoiceNumber })}
    />
  );
}
