import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { addDays, addMonths, type CalendarDate } from '../../../shared/core/dates.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';

type PutOffProps = {
  readonly itemKey: string;
  /** What it is about, for the message. */
  readonly named: string;
};

/** Lets a matter come up again later: by one of three usual days, or a chosen one. */
export function PutOff({ itemKey: key, named }: PutOffProps) {
  const { today: texts } = useTexts();
  const { day } = useFormatters();
  const { today } = useAppState();
  const client = useClient();
  const { run } = useActs();
  const [isChoosing, setIsChoosing] = useState(false);
  const putOff = (untilOn: CalendarDate) =>
    run({
      write: () => client.call('rhythm.putOff', { key, untilOn }),
      said: () => texts.laterToast(named, day(untilOn)),
    });
  const { laterChoices: choices } = texts;
  return (
    <>
      <Menu
        label={texts.later}
        trigger={<IconButton icon={CalendarClock} size="small" label={texts.laterLabel(named)} />}
        entries={[
          { id: 'tomorrow', label: choices.tomorrow, onPress: () => void putOff(addDays(today, 1)) },
          { id: 'week', label: choices.week, onPress: () => void putOff(addDays(today, 7)) },
          { id: 'month', label: choices.month, onPress: () => void putOff(addMonths(today, 1)) },
          { id: 'day', label: choices.onDay, onPress: () => setIsChoosing(true) },
        ]}
      />
      {isChoosing && <ChooseDay onClose={() => setIsChoosing(false)} onChoose={putOff} />}
    </>
  );
}

type ChooseDayProps = {
  readonly onClose: () => void;
  readonly onChoose: (untilOn: CalendarDate) => Promise<unknown>;
};

function ChooseDay({ onClose, onChoose }: ChooseDayProps) {
  const { today: texts, common } = useTexts();
  const { today } = useAppState();
  const [untilOn, setUntilOn] = useState<CalendarDate | null>(addDays(today, 14));
  const isLater = untilOn !== null && untilOn > today;
  const choose = async () => {
    if (!isLater) return;
    onClose();
    await onChoose(untilOn);
  };
  return (
    <Dialog
      title={texts.putOff}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="primary" isDisabled={!isLater} onPress={() => void choose()}>
            {texts.putOff}
          </Button>
        </>
      }
    >
      <DateField
        label={texts.laterChoices.onDay}
        value={untilOn}
        onChange={setUntilOn}
        error={isLater ? undefined : texts.laterThanToday}
        autoFocus
      />
    </Dialog>
  );
}
