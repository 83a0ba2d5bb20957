import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { BackupRow } from './backup-row.tsx';
import { DataRow } from './data-row.tsx';
import { RestoreRow } from './restore-row.tsx';
import styles from './settings-page.module.css';
import { VerifyRow } from './verify-row.tsx';
import { BringBackRow, ExportRow } from './whole-store-rows.tsx';

/** Where the data lies, what protects it, and how it comes back. */
export function DataSection() {
  const { data: texts } = useTexts().settings;
  const app = useAppState();
  const { integer } = useFormatters();
  return (
    <dl className={styles.data}>
      <FolderRow />
      <KeyRow />
      <RecoveryRow />
      <BackupRow />
      <RestoreRow />
      <ExportRow />
      <BringBackRow />
      <VerifyRow />
      {app.isDemo && <DataRow label={texts.demo}>{texts.isDemo}</DataRow>}
      <DataRow label={texts.version}>
        <span data-value>{app.version}</span>
        <span className="muted">
          {texts.clientCount({ count: app.clientCount, countText: integer(app.clientCount) })}
        </span>
      </DataRow>
    </dl>
  );
}

function FolderRow() {
  const { data: texts } = useTexts().settings;
  const { dataFolder, cloudSyncedBy } = useAppState();
  const client = useClient();
  const acts = useActs();
  const show = () => void acts.run({ write: () => client.call('app.showDataFolder', {}), said: null });
  return (
    <DataRow label={texts.folder} action={<Button onPress={show}>{texts.showFolder}</Button>}>
      <span data-value>{dataFolder}</span>
      {cloudSyncedBy !== null && <Warning>{texts.cloudSync(cloudSyncedBy)}</Warning>}
    </DataRow>
  );
}

function KeyRow() {
  const { data: texts } = useTexts().settings;
  const { keyProtection } = useAppState();
  return (
    <DataRow label={texts.protection}>
      {keyProtection === 'keyring' ? (
        <span className={styles.good}>{texts.protectedByKeyring}</span>
      ) : (
        <>
          <Warning>{texts.notProtected}</Warning>
          <span className="muted">{texts.notProtectedHelp}</span>
        </>
      )}
    </DataRow>
  );
}

function RecoveryRow() {
  const { data: texts } = useTexts().settings;
  const { recoveryKeyNoted } = useAppState();
  const { go } = useNavigation();
  const show = <Button onPress={() => go({ page: 'recovery-key' })}>{texts.showRecoveryKey}</Button>;
  return (
    <DataRow label={texts.recoveryKey} action={show}>
      {recoveryKeyNoted ? (
        <span className={styles.good}>{texts.recoveryNoted}</span>
      ) : (
        <Warning>{texts.recoveryNotNoted}</Warning>
      )}
    </DataRow>
  );
}

function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.warning}>
      <TriangleAlert size={14} aria-hidden /> {children}
    </span>
  );
}
