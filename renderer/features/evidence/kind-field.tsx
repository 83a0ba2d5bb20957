import { agreementKinds, incidentKinds, reminderChannels } from '../../../shared/evidence/evidence-kinds.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { EntryFieldsProps } from './entry-fields.tsx';

/** What kind of incident, reminder or agreement it is, and the invoice where one is concerned. */
export function KindField({ draft, onChange }: Pick<EntryFieldsProps, 'draft' | 'onChange'>) {
  const { entryPanel: texts, log } = useTexts().evidence;
  const invoice = (
    <TextField
      label={texts.invoice}
      value={draft.invoiceNumber}
      onChange={(invoiceNumber) => onChange({ invoiceNumber })}
    />
  );
  switch (draft.kind) {
    case 'incident':
      return (
        <>
          <Select
            label={texts.what}
            options={incidentKinds.map((id) => ({ id, label: log.incidentKinds[id] }))}
            value={draft.incidentKind}
            onChange={(incidentKind) => onChange({ incidentKind })}
          />
          {draft.incidentKind === 'disputed-invoice' && invoice}
        </>
      );
    case 'reminder':
      return (
        <>
          {invoice}
          <SegmentedControl
            label={texts.channel}
            isLabelShown
            options={reminderChannels.map((id) => ({ id, label: log.channels[id].name }))}
            value={draft.channel}
            onChange={(channel) => onChange({ channel })}
          />
        </>
      );
    case 'agreement':
      return (
        <Select
          label={texts.agreement}
          options={agreementKinds.map((id) => ({ id, label: log.agreementKinds[id].name }))}
          value={draft.agreementKind}
          onChange={(agreementKind) => onChange({ agreementKind })}
        />
      );
    default:
      return null;
  }
}
