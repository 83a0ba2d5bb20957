import { UserPlus } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { type ProspectsView, useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { IdealView } from './ideal-view.tsx';
import { ProspectList } from './prospect-list.tsx';

/** Who may become a client, and what a client who fits is like. */
export function ProspectsPage({ view }: { readonly view: ProspectsView }) {
  const { prospects: texts } = useTexts();
  const { go, start } = useNavigation();
  return (
    <Page>
      <PageHeader
        title={texts.title}
        onBack={() => go({ page: 'clients' })}
        actions={
          <Button variant="primary" icon={UserPlus} onPress={() => start({ kind: 'add-prospect' })}>
            {texts.add}
          </Button>
        }
      />
      <Tabs
        label={texts.title}
        tabs={[
          { id: 'list', label: texts.tabs.list, content: <ProspectList /> },
          { id: 'ideal', label: texts.tabs.ideal, content: <IdealView /> },
        ]}
        selected={view}
        onChange={(id) => go({ page: 'prospects', view: id })}
      />
    </Page>
  );
}
