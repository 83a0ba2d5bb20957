import { Grid2x2, List, Printer } from 'lucide-react';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { PageHeader } from '../../ui/page.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { MatrixView } from './matrix-view.ts';

type MatrixHeaderProps = { readonly data: MatrixView; readonly view: 'matrix' | 'list' };

/** What the page is, of which day, as matrix or as list, on paper. */
export function MatrixHeader({ data, view }: MatrixHeaderProps) {
  const { matrix: texts, common } = useTexts();
  const formatters = useFormatters();
  const { go } = useNavigation();
  const { book, currency, headline } = data;
  return (
    <PageHeader
      title={texts.title}
      subtitle={texts.subtitle(
        common.clients(book.clients.length),
        texts.sum(formatters.wholeMoney(headline.total.revenueMinor, currency), currency),
        formatters.day(book.asOf),
      )}
      actions={
        <>
          <SegmentedControl
            label={texts.view}
            options={[
              { id: 'matrix', label: texts.viewMatrix, icon: Grid2x2 },
              { id: 'list', label: texts.viewList, icon: List },
            ]}
            value={view}
            onChange={(next) => go({ page: 'matrix', view: next })}
          />
          <PrintMenu />
        </>
      }
    />
  );
}

function PrintMenu() {
  const { matrix: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const toasts = useToasts();
  const print = async (to: 'printer' | 'pdf') => {
    const file = await run({
      write: () => client.call('app.printPage', { title: texts.printTitle, to, landscape: true }),
      said: null,
    });
    if (file !== undefined && file !== null) toasts.show({ text: texts.written(file.path) });
  };
  return (
    <Menu
      label={texts.printPage}
      trigger={<IconButton icon={Printer} label={texts.printPage} variant="secondary" />}
      entries={[
        { id: 'printer', label: texts.toPrinter, onPress: () => void print('printer') },
        { id: 'pdf', label: texts.toPdf, onPress: () => void print('pdf') },
      ]}
    />
  );
}
