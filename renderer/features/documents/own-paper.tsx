import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
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
