import { Printer } from 'lucide-react';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { ConfirmNoted } from './confirm-noted.tsx';
import styles from './recovery-key-page.module.css';
import { RecoverySheet } from './recovery-sheet.tsx';

/** The 24 words that open the store on any machine, as a sheet to print, and a check that it was noted. */
export function RecoveryKeyPage() {
  const { recoveryKey: texts } = useTexts();
  const { back } = useNavigation();
  const [key, reload] = useCall('app.getRecoveryKey', {}, []);
  const print = usePrint();
  return (
    <Page>
      <PageHeader
        title={texts.title}
        onBack={back}
        actions={
          <>
            <Button onPress={() => void print('pdf')}>{texts.savePdf}</Button>
            <Button variant="primary" icon={Printer} onPress={() => void print('printer')}>
              {texts.print}
            </Button>
          </>
        }
      />
      <p className={styles.lead}>{texts.lead}</p>
      {key.kind === 'failed' && <ErrorState failure={key.failure} onRetry={() => void reload()} />}
      {(key.kind === 'loading' || key.kind === 'idle') && <Loading />}
      {key.kind === 'ready' && <Words words={key.value.words} />}
    </Page>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  const { recoveryKey: texts } = useTexts();
  const app = useAppState();
  return (
    <div className={styles.columns}>
      <RecoverySheet words={words} dataFolder={app.dataFolder} today={app.today} />
      <div className={styles.side}>
        {app.recoveryKeyNoted ? <p>{texts.notedAgain}</p> : <ConfirmNoted words={words} />}
        <p className="muted">{texts.keepNote}</p>
      </div>
    </div>
  );
}

function usePrint() {
  const client = useClient();
  const acts = useActs();
  const { recoveryKey: texts } = useTexts();
  return async (to: 'printer' | 'pdf') => {
    const args = { title: texts.sheetTitle, to, landscape: false };
    await acts.run({ write: () => client.call('app.printPage', args), said: null });
  };
}
