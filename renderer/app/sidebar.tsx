import {
  CalendarCheck,
  ChartLine,
  Grid2x2,
  Keyboard,
  KeyRound,
  ListChecks,
  type LucideIcon,
  Scale,
  Search,
  Settings,
  Upload,
  Users,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import { useAppState } from '../client/use-app-state.ts';
import { useSettings } from '../client/use-settings.ts';
import { Link } from '../ui/figure-link.tsx';
import { type Route, useNavigation } from '../ui/navigation.ts';
import { useTexts } from '../ui/texts.tsx';
import { isInFirstSteps } from './first-route.ts';
import { Mark } from './mark.tsx';
import styles from './shell.module.css';

type SidebarProps = { readonly onPalette: () => void; readonly onKeys: () => void };

/** The places of the app, and in one quiet corner what is to be known about the store. */
export function Sidebar({ onPalette, onKeys }: SidebarProps) {
  const { common, shell } = useTexts();
  const { settings } = useSettings();
  const mod = navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K';
  return (
    <nav className={styles.sidebar} aria-label={shell.navigation}>
      <div className={styles.brand}>
        <Mark />
        {common.appName}
      </div>
      <SidebarButton icon={Search} label={shell.palette} hint={mod} onPress={onPalette} />
      <div className={styles.places}>
        {isInFirstSteps(settings) && (
          <Place icon={ListChecks} label={shell.firstSteps} route={{ page: 'first-steps' }} />
        )}
        <Place icon={CalendarCheck} label={shell.today} route={{ page: 'today' }} />
        <Place icon={Grid2x2} label={shell.matrix} route={{ page: 'matrix', view: 'matrix' }} />
        <Place
          icon={Users}
          label={shell.clients}
          route={{ page: 'clients' }}
          also={['client', 'prospects', 'prospect']}
        />
        <Place icon={Scale} label={shell.whatIf} route={{ page: 'what-if' }} />
        <Place icon={ChartLine} label={shell.insight} route={{ page: 'insight', view: 'portfolio' }} />
        <Place icon={Settings} label={shell.settings} route={{ page: 'settings' }} also={['recovery-key', 'model']} />
      </div>
      <div className={styles.places}>
        <Place icon={Upload} label={shell.import} route={{ page: 'import' }} />
      </div>
      <div className={styles.push} />
      <RecoveryKeyNotice />
      <SidebarButton icon={Keyboard} label={shell.shortcuts} hint="?" onPress={onKeys} />
      <StoreStatus />
    </nav>
  );
}

type SidebarButtonProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint?: string;
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
};

function SidebarButton({ icon: Icon, label, hint, isCurrent = false, onPress }: SidebarButtonProps) {
  return (
    <Button className={styles.place ?? ''} onPress={onPress} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      <Icon size={16} aria-hidden />
      {label}
      {hint !== undefined && (
        <span className={styles.hint} aria-hidden data-value>
          {hint}
        </span>
      )}
    </Button>
  );
}

type PlaceProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly route: Route;
  /** Further pages that belong to this place. */
  readonly also?: readonly Route['page'][];
};

function Place({ icon, label, route, also = [] }: PlaceProps) {
  const navigation = useNavigation();
  const { page } = navigation.route;
  const isCurrent = page === route.page || also.includes(page);
  return <SidebarButton icon={icon} label={label} isCurrent={isCurrent} onPress={() => navigation.go(route)} />;
}

function RecoveryKeyNotice() {
  const { shell } = useTexts();
  const { recoveryKeyNoted, isDemo } = useAppState();
  const { go, route } = useNavigation();
  if (recoveryKeyNoted || isDemo || route.page === 'recovery-key') return null;
  return (
    <aside className={styles.notice} aria-label={shell.recoveryKeyTitle}>
      <div className={styles.noticeTitle}>
        <KeyRound size={14} aria-hidden />
        {shell.recoveryKeyTitle}
      </div>
      <p>{shell.recoveryKeyHint}</p>
      <div>
        <Link onPress={() => go({ page: 'recovery-key' })}>{shell.recoveryKeyAction}</Link>
      </div>
    </aside>
  );
}

/** One line: the demo book, an unprotected key, a store in a synced folder. Leads to the settings. */
function StoreStatus() {
  const { shell } = useTexts();
  const { isDemo, keyProtection, cloudSyncedBy } = useAppState();
  const { go } = useNavigation();
  const parts = [
    ...(isDemo ? [shell.demo] : []),
    ...(keyProtection === 'file' ? [shell.keyNotProtected] : []),
    ...(cloudSyncedBy === null ? [] : [shell.cloudSynced(cloudSyncedBy)]),
  ];
  if (parts.length === 0) return null;
  return (
    <Button className={styles.status ?? ''} onPress={() => go({ page: 'settings' })}>
      {parts.join(' · ')}
    </Button>
  );
}
