import { type ReactNode, useState } from 'react';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { BandsSection } from './bands-section.tsx';
import { CapsSection } from './caps-section.tsx';
import { CurvesSection } from './curves-section.tsx';
import { dayOf } from './day-of.ts';
import { MatrixSection } from './matrix-section.tsx';
import styles from './model-page.module.css';
import { PreviewPanel } from './preview-panel.tsx';
import { SaveForm } from './save-form.tsx';
import { useModelDraft } from './use-model-draft.ts';
import { VersionsSection } from './versions-section.tsx';
import { WeightsSection } from './weights-section.tsx';

/** The scoring model of the user: every number that turns figures into a grade, and who would change with it. */
export function ModelPage() {
  const [loaded, reload] = useCall('model.get', {}, ['settings']);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  return <ModelEditor current={loaded.value} />;
}

type TabId = 'weights' | 'curves' | 'bands' | 'matrix' | 'caps';

function ModelEditor({ current }: { readonly current: CallResult<'model.get'> }) {
  const { model: texts } = useTexts();
  const { back } = useNavigation();
  const [tab, setTab] = useState<TabId>('weights');
  const draft = useModelDraft(current.model);
  const parts: Readonly<Record<TabId, ReactNode>> = {
    weights: <WeightsSection draft={draft} />,
    curves: <CurvesSection draft={draft} />,
    bands: <BandsSection draft={draft} />,
    matrix: <MatrixSection draft={draft} />,
    caps: <CapsSection draft={draft} />,
  };
  const ids = Object.keys(parts) as TabId[];
  const tabs = ids.map((id) => ({ id, label: texts.tabs[id], content: parts[id] }));
  return (
    <Page>
      <PageHeader
        title={texts.title}
        subtitle={<CurrentModel current={current} isChanged={draft.isChanged} />}
        onBack={back}
      />
      <div className={styles.columns}>
        <Tabs label={texts.sections} tabs={tabs} selected={tab} onChange={setTab} />
        <div className={styles.aside}>
          <PreviewPanel draft={draft} />
          {draft.isChanged && <SaveForm key={draft.proposedName} draft={draft} />}
          <VersionsSection draft={draft} />
        </div>
      </div>
    </Page>
  );
}

type CurrentModelProps = { readonly current: CallResult<'model.get'>; readonly isChanged: boolean };

function CurrentModel({ current: { head }, isChanged }: CurrentModelProps) {
  const { model: texts, settings: settingsTexts } = useTexts();
  const { settings } = useSettings();
  const formatters = useFormatters();
  return (
    <>
      {head === null
        ? texts.subtitleShipped(settingsTexts.scoring.presets[settings.preset])
        : texts.subtitleVersion(head.name, formatters.integer(head.number), formatters.day(dayOf(head.savedAt)))}{' '}
      {isChanged && <Tag tone="watch">{texts.unsaved}</Tag>}
    </>
  );
}
