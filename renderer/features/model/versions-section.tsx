import { Ellipsis } from 'lucide-react';
import type { ModelVersion } from '../../../shared/contract/model-calls.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { presetNames } from '../../../shared/scoring/level.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { Section } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { dayOf } from './day-of.ts';
import { modelAreas } from './model-areas.ts';
import styles from './model-page.module.css';
import type { ModelDraft } from './use-model-draft.ts';

/** Every version that was saved, with who would differ, and the shipped models to go back to. */
export function VersionsSection({ draft }: { readonly draft: ModelDraft }) {
  const { model: texts } = useTexts();
  const [loaded, reload] = useCall('model.listVersions', {}, modelAreas);
  return (
    <Section title={texts.versions.title} actions={<RestoreMenus draft={draft} />}>
      {loaded.kind === 'failed' && <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />}
      {loaded.kind === 'ready' && loaded.value.length === 0 && <p className="muted">{texts.versions.none}</p>}
      {loaded.kind === 'ready' && loaded.value.length > 0 && (
        <ul className={styles.versions}>
          {loaded.value.map((version, at) => (
            <VersionItem key={version.id} version={version} isInForce={at === 0} draft={draft} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function RestoreMenus({ draft }: { readonly draft: ModelDraft }) {
  const { model: texts, settings } = useTexts();
  const { presets } = settings.scoring;
  const files = useModelFiles(draft);
  return (
    <>
      <Menu
        label={texts.versions.restoreShipped}
        trigger={<Button size="small">{texts.versions.restoreShipped}</Button>}
        entries={presetNames.map((preset) => ({
          id: preset,
          label: presets[preset],
          onPress: () => draft.take(buildDefaultModel(preset), texts.versions.restoredName(presets[preset])),
        }))}
      />
      <Menu
        label={texts.file.actions}
        trigger={<IconButton icon={Ellipsis} size="small" label={texts.file.actions} />}
        entries={files}
      />
    </>
  );
}

/** The model in force to a file, and a model from one into the editor. */
function useModelFiles(draft: ModelDraft): readonly MenuEntry[] {
  const { file: texts } = useTexts().model;
  const client = useClient();
  const { run } = useActs();
  const { show } = useToasts();
  const write = async () => {
    const written = await run({ write: () => client.call('model.export', {}), said: null });
    if (written !== undefined && written !== null) show({ text: texts.exported });
  };
  const read = async () => {
    const opened = await run({ write: () => client.call('model.openFile', {}), said: null });
    if (opened !== undefined && opened !== null) draft.take(opened.model, opened.model.name);
  };
  return [
    { id: 'export', label: texts.export, onPress: () => void write() },
    { id: 'import', label: texts.import, onPress: () => void read() },
  ];
}

type VersionItemProps = { readonly version: ModelVersion; readonly isInForce: boolean; readonly draft: ModelDraft };

/** Names beyond these are only counted. */
const namesShown = 4;

function VersionItem({ version, isInForce, draft }: VersionItemProps) {
  const { versions: texts } = useTexts().model;
  const formatters = useFormatters();
  const { name, number, note, savedAt, model, changes } = version;
  const names = changes.slice(0, namesShown).map((change) => `${change.name} ${change.to ?? '–'}`);
  const listed = changes.length > namesShown ? `${names.join(', ')} …` : names.join(', ');
  return (
    <li>
      <div className={styles.versionHead}>
        <strong>
          <Value>{name}</Value>
        </strong>
        {isInForce ? (
          <Tag>{texts.current}</Tag>
        ) : (
          <Button size="small" onPress={() => draft.take(model, texts.restoredName(name))}>
            {texts.restore}
          </Button>
        )}
      </div>
      <span className="muted">{texts.of(formatters.integer(number), formatters.day(dayOf(savedAt)))}</span>
      {note !== null && (
        <span>
          <Value>{note}</Value>
        </span>
      )}
      {!isInForce && (
        <span className="muted">{changes.length === 0 ? texts.same : texts.differs(changes.length, listed)}</span>
      )}
    </li>
  );
}
