import type { Client as ClientRow } from '../../../shared/contract/client-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { type Action, type Route, useNavigation } from '../../ui/navigation.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { Command } from './rank-commands.ts';

type Acts = { readonly go: (route: Route) => void; readonly start: (action: Action) => void };

function placeCommands({ palette, insight }: Catalog, { go }: Acts): readonly Command[] {
  const place = (id: string, label: string, route: Route): Command => ({
    id,
    label,
    kind: 'place',
    run: () => go(route),
  });
  return [
    place('go-today', palette.goToday, { page: 'today' }),
    place('go-matrix', palette.goMatrix, { page: 'matrix', view: 'matrix' }),
    place('go-list', palette.goList, { page: 'matrix', view: 'list' }),
    place('go-clients', palette.goClients, { page: 'clients' }),
    place('go-prospects', palette.goProspects, { page: 'prospects', view: 'list' }),
    place('go-ideal', palette.goIdeal, { page: 'prospects', view: 'ideal' }),
    place('go-what-if', palette.goWhatIf, { page: 'what-if' }),
    place('go-import', palette.goImport, { page: 'import' }),
    place('go-portfolio', palette.goPortfolio, { page: 'insight', view: 'portfolio' }),
    place('go-pareto', insight.tabs.pareto, { page: 'insight', view: 'pareto' }),
    place('go-money-and-relationship', insight.tabs.moneyAndRelationship, {
      page: 'insight',
      view: 'money-and-relationship',
    }),
    place('go-scorecard', palette.goScorecard, { page: 'insight', view: 'scorecard' }),
    place('go-month-end', palette.goMonthEnd, { page: 'insight', view: 'month-end' }),
    place('go-model', palette.goModel, { page: 'model' }),
    place('go-gut', palette.goGut, { page: 'insight', view: 'gut' }),
    place('go-evidence', palette.goEvidence, { page: 'insight', view: 'evidence' }),
    place('go-settings', palette.goSettings, { page: 'settings' }),
    place('go-first-steps', palette.goFirstSteps, { page: 'first-steps' }),
    place('go-recovery-key', palette.goRecoveryKey, { page: 'recovery-key' }),
  ];
}

/** Acts of their own; those on one client take the client whose page is open. */
function actionCommands({ palette }: Catalog, { start }: Acts, clientId: ClientId | null): readonly Command[] {
  const action = (id: string, label: string, started: Action): Command => ({
    id,
    label,
    kind: 'action',
    run: () => start(started),
  });
  return [
    action('add-client', palette.addClient, { kind: 'add-client' }),
    action('add-prospect', palette.addProspect, { kind: 'add-prospect' }),
    action('assess', palette.assessOne, { kind: 'assess', clientId }),
    action('log-incident', palette.logIncident, { kind: 'log-incident', clientId }),
    action('add-promise', palette.addPromise, { kind: 'add-promise', clientId }),
    action('log-recommendation', palette.recommendation, { kind: 'log-evidence', of: 'recommendation', clientId }),
    action('log-reminder', palette.reminder, { kind: 'log-evidence', of: 'reminder', clientId }),
    action('log-agreement', palette.agreement, { kind: 'log-evidence', of: 'agreement', clientId }),
    action('raise-flag', palette.raiseFlag, { kind: 'raise-flag', clientId }),
    action('merge', palette.merge, { kind: 'merge-clients', clientId: null }),
  ];
}

/** One client: opening it at once, an archived one too, acts on it once something was typed or while its page is open. */
function clientCommands(
  { palette }: Catalog,
  { go, start }: Acts,
  client: ClientRow,
  isOpen: boolean,
): readonly Command[] {
  const { id: clientId, name } = client;
  const command = (id: string, label: string, run: () => void): Command => ({
    id: `${id}-${clientId}`,
    label,
    kind: 'action',
    isHiddenAtFirst: !isOpen,
    run,
  });
  const act = (id: string, label: string, action: Action) => command(id, label, () => start(action));
  const open = () => go({ page: 'client', clientId });
  if (client.archivedOn !== null) {
    return [{ id: `client-${clientId}`, label: name, kind: 'archived', isHiddenAtFirst: true, run: open }];
  }
  return [
    { id: `client-${clientId}`, label: name, kind: 'client', run: open },
    act('assess', palette.assess(name), { kind: 'assess', clientId }),
    act('log-incident', palette.logIncidentFor(name), { kind: 'log-incident', clientId }),
    act('add-promise', palette.addPromiseFor(name), { kind: 'add-promise', clientId }),
    act('log-recommendation', palette.recommendationFor(name), {
      kind: 'log-evidence',
      of: 'recommendation',
      clientId,
    }),
    act('log-reminder', palette.reminderFor(name), { kind: 'log-evidence', of: 'reminder', clientId }),
    act('log-agreement', palette.agreementFor(name), { kind: 'log-evidence', of: 'agreement', clientId }),
    act('raise-flag', palette.raiseFlagFor(name), { kind: 'raise-flag', clientId }),
    command('documents', palette.documentsOf(name), () => go({ page: 'documents', clientId })),
    command('handover', palette.inventoryOf(name), () => go({ page: 'handover', clientId })),
    act('merge', palette.mergeWith(name), { kind: 'merge-clients', clientId }),
  ];
}

/** Everything that can be gone to or started from here; the open client's acts come first. */
export function useCommands(openKeys: () => void): readonly Command[] {
  const texts = useTexts();
  const client = useClient();
  const navigation = useNavigation();
  const { update } = useSettings();
  const [clients] = useCall('clients.list', { includeArchived: true }, ['clients', 'imports']);
  const { route } = navigation;
  // A prospect is no client yet.
  const openId = 'clientId' in route && route.page !== 'prospect' ? route.clientId : null;
  const rows = clients.kind === 'ready' ? clients.value : [];
  const ofClients = rows.flatMap((row) => clientCommands(texts, navigation, row, row.id === openId));
  const isOfOpen = (command: Command) => openId !== null && command.id.endsWith(openId) && command.kind === 'action';
  const app = (id: string, label: string, run: () => void): Command => ({ id, label, kind: 'action', run });
  const theme = (id: 'light' | 'dark' | 'system', label: string): Command => ({
    ...app(`theme-${id}`, label, () => void update({ theme: id })),
    isHiddenAtFirst: true,
  });
  return [
    ...ofClients.filter(isOfOpen),
    ...actionCommands(texts, navigation, openId),
    ...placeCommands(texts, navigation),
    app('print', texts.palette.printPage, () => {
      // after the palette has left the page
      setTimeout(
        () =>
          void client.call('app.printPage', {
            title: texts.common.appName,
            to: 'printer',
            landscape: route.page === 'matrix',
          }),
      );
    }),
    app('keys', texts.palette.shortcuts, openKeys),
    theme('light', texts.palette.themeLight),
    theme('dark', texts.palette.themeDark),
    theme('system', texts.palette.themeSystem),
    ...ofClients.filter((command) => !isOfOpen(command)),
  ];
}
