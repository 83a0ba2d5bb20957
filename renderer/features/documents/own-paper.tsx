import type { SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './documents.module.css';

const roles = ['logo', 'signature'] as const;

/** Logo and signature of the operator's own paper. */
export function OwnPaper() {
  const { documents: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const [loaded] = useCall('documents.listImages', {}, ['documents']);
  if (loaded.kind !== 'ready') return null;
  return (
    <Section title={texts.letterheadTitle}>
      <p className={styles.quiet}>{texts.letterheadText}</p>
      <VoiceAndSize />
      <div className={styles.images}>
        {roles.map((role) => {
          const image = loaded.value.find((one) => one.role === role);
          return (
            <div key={role} className={styles.image}>
              <span className={styles.imageName}>{texts.images[role]}</span>
              {image !== undefined && <img src={image.dataUrl} alt={texts.images[role]} className={styles.picture} />}
              <Button
                size="small"
                onPress={() => void run({ write: () => client.call('documents.chooseImage', { role }), said: null })}
              >
                {texts.chooseImage}
              </Button>
              {image !== undefined && (
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => void run({ write: () => client.call('documents.removeImage', { role }), said: null })}
                >
                  {texts.removeImage}
                </Button>
              )}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

/** How the operator speaks on paper, and on which sheet. */
function VoiceAndSize() {
  const { documents: texts } = useTexts();
  const { settings, update } = useSettings();
  const { run } = useActs();
  const { voice, paperSize } = settings;
  const save = (change: SettingsChange) => void run({ write: () => update(change), said: null });
  return (
    <div className={styles.images}>
      <SegmentedControl
        label={texts.voice}
        isLabelShown
        options={[
          { id: 'i', label: texts.voices.i },
          { id: 'we', label: texts.voices.we },
        ]}
        value={voice}
        onChange={(next) => save({ voice: next })}
      />
      <SegmentedControl
        label={texts.paperSize}
        isLabelShown
        options={[
          { id: 'usual', label: texts.paperSizes.usual },
          { id: 'A4', label: texts.paperSizes.A4 },
          { id: 'Letter', label: texts.paperSizes.Letter },
        ]}
        value={paperSize ?? 'usual'}
        onChange={(next) => save({ paperSize: next === 'usual' ? null : next })}
      />
    </div>
  );
}
