import { Download, Printer } from 'lucide-react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { type Leaving, toPartingInput } from './use-leaving.ts';

/** The page of figures for the accountant, on paper or as a file. */
export function AccountantButtons({ leaving }: { readonly leaving: Leaving }) {
  const { accountantPage: texts } = useTexts().whatIf;
  const { list } = useFormatters();
  const client = useClient();
  const acts = useActs();
  const input = () => {
    const { leaving: ids, oneOff } = toPartingInput(leaving);
    return { leaving: [...ids], oneOff: { ...oneOff } };
  };
  const print = () =>
    acts.run({ write: () => client.call('simulation.printParting', { input: input() }), said: () => texts.opened });
  const write = (format: 'pdf' | 'docx') =>
    acts.run({
      write: () => client.call('simulation.writeParting', { input: input(), format }),
      said: (answer) => (answer === null ? texts.closed : texts.written(list(answer.files.map(({ name }) => name)))),
    });
  return (
    <Menu
      label={texts.title}
      trigger={
        <Button size="small" icon={Printer}>
          {texts.title}
        </Button>
      }
      entries={[
        { id: 'print', label: texts.print, icon: Printer, onPress: () => void print() },
        { id: 'pdf', label: texts.pdf, icon: Download, onPress: () => void write('pdf') },
        { id: 'docx', label: texts.docx, icon: Download, onPress: () => void write('docx') },
      ]}
    />
  );
}
