import { type ReactNode, useEffect, useMemo } from 'react';
import type { AppState } from '../../shared/contract/app-calls.ts';
import type { Settings } from '../../shared/contract/settings-calls.ts';
import type { Client } from '../client/client.ts';
import { useCall } from '../client/loaded-store.ts';
import { AppStateContext } from '../client/use-app-state.ts';
import { ClientContext, useClient } from '../client/use-client.ts';
import { type SettingsAccess, SettingsContext } from '../client/use-settings.ts';
import type { Route } from '../ui/navigation.ts';
import { ErrorState, Loading } from '../ui/states.tsx';
import { TextsProvider } from '../ui/texts.tsx';
import { ToastsProvider } from '../ui/toasts.tsx';
import { ActsProvider } from './acts-provider.tsx';
import { ChartPicturesProvider } from './chart-pictures-provider.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { chooseFirstRoute } from './first-route.ts';
import { Shell } from './shell.tsx';

type AppProps = {
  readonly client: Client;
  /** Where the window opens; default: by what is in the store. */
  readonly firstRoute?: Route;
};

/** The whole window over one client; the root of the composition and of every ui test. */
export function App({ client, firstRoute }: AppProps) {
  return (
    <ClientContext value={client}>
      <LoadedApp firstRoute={firstRoute} />
    </ClientContext>
  );
}

function LoadedApp({ firstRoute }: { readonly firstRoute: Route | undefined }) {
  const [state, reloadState] = useCall('app.getState', {}, ['settings', 'clients', 'imports']);
  const [settings, reloadSettings] = useCall('settings.get', {}, ['settings']);
  if (state.kind === 'failed')
    return <Unsettled>{<ErrorState failure={state.failure} onRetry={() => void reloadState()} />}</Unsettled>;
  if (settings.kind === 'failed') {
    return <Unsettled>{<ErrorState failure={settings.failure} onRetry={() => void reloadSettings()} />}</Unsettled>;
  }
  if (state.kind !== 'ready' || settings.kind !== 'ready') return <Unsettled>{<Loading />}</Unsettled>;
  return (
    <SettledApp state={state.value} settings={settings.value} reloadSettings={reloadSettings} firstRoute={firstRoute} />
  );
}

/** Before the settings are known: English, numbers as the browser has them. */
function Unsettled({ children }: { readonly children: ReactNode }) {
  return (
    <TextsProvider language="en" locale={navigator.language}>
      <main>{children}</main>
    </TextsProvider>
  );
}

type SettledAppProps = {
  readonly state: AppState;
  readonly settings: Settings;
  readonly reloadSettings: () => Promise<void>;
  readonly firstRoute: Route | undefined;
};

function SettledApp({ state, settings, reloadSettings, firstRoute }: SettledAppProps) {
  const client = useClient();
  const { language, theme } = settings;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language === 'test' ? 'en' : language;
  }, [theme, language]);
  const access = useMemo<SettingsAccess>(
    () => ({
      settings,
      update: async (change) => {
        await client.call('settings.update', change);
      },
      reload: reloadSettings,
    }),
    [client, settings, reloadSettings],
  );
  return (
    <AppStateContext value={state}>
      <SettingsContext value={access}>
        <TextsProvider language={language} locale={settings.formatLocale ?? state.systemLocale}>
          <ToastsProvider>
            <ActsProvider>
              <ChartPicturesProvider>
                <ErrorBoundary>
                  <Shell firstRoute={firstRoute ?? chooseFirstRoute(state, settings)} />
                </ErrorBoundary>
              </ChartPicturesProvider>
            </ActsProvider>
          </ToastsProvider>
        </TextsProvider>
      </SettingsContext>
    </AppStateContext>
  );
}
