import { Check } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useSettings } from '../../client/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { DataSection } from './data-section.tsx';
import { LooksSection } from './looks-section.tsx';
import { MoneySection } from './money-section.tsx';
import { OperatorSection } from './operator-section.tsx';
import { SaveProvider, type SaveState, useSaveState } from './save-context.ts';
import { ScoringSection } from './scoring-section.tsx';
import styles from './settings-page.module.css';

type TabId = 'money' | 'operator' | 'scoring' | 'looks' | 'data';

/** Everything that can be set. Saves as it is typed and says so. */
export function SettingsPage() {
  const { settings: texts } = useTexts();
  const [tab, setTab] = useState<TabId>('money');
  const [state, saving] = useSaveState();
  const tabs: readonly { readonly id: TabId; readonly label: string; readonly content: ReactNode }[] = [
    { id: 'money', label: texts.money.heading, content: <MoneySection /> },
    { id: 'operator', label: texts.operator.heading, content: <OperatorSection /> },
    { id: 'scoring', label: texts.scoring.heading, content: <ScoringSection /> },
    { id: 'looks', label: texts.looks.heading, content: <LooksSection /> },
    { id: 'data', label: texts.data.heading, content: <DataSection /> },
  ];
  return (
    <Page>
      <PageHeader title={texts.title} subtitle={<SaveNote state={state} />} actions={<GoOn />} />
      <SaveProvider value={saving}>
        <div className={styles.tabs}>
          <Tabs label={texts.sections} tabs={tabs} selected={tab} onChange={setTab} />
        </div>
      </SaveProvider>
    </Page>
  );
}

function SaveNote({ state }: { readonly state: SaveState }) {
  const { settings: texts } = useTexts();
  return (
    <span role="status" className={styles.saved} data-state={state}>
      {state === 'saved' && <Check size={14} aria-hidden />}
      {state === 'saved' && texts.saved}
      {state === 'saving' && texts.saving}
      {state === 'failed' && texts.notSaved}
    </span>
  );
}

function GoOn() {
  const { settings: texts } = useTexts();
  const { firstSteps } = useSettings().settings;
  const { go } = useNavigation();
  if (firstSteps !== null && (firstSteps.step === 'matrix' || firstSteps.step === 'done')) return null;
  return (
    <Button variant="quiet" onPress={() => go({ page: 'first-steps' })}>
      {texts.firstStepsGoOn}
    </Button>
  );
}
