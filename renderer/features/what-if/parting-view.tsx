import { useMemo } from 'react';
import { describeFreedHours } from '../../../shared/simulation/freed-hours.ts';
import { simulateLetGo } from '../../../shared/simulation/let-go.ts';
import { AccountantButtons } from './accountant-buttons.tsx';
import { BankAndTime } from './bank-and-time.tsx';
import { FreedHoursList } from './freed-hours-list.tsx';
import { KeepScenario } from './keep-scenario.tsx';
import { LeavingList } from './leaving-list.tsx';
import { OneOffPanel } from './one-off-panel.tsx';
import type { Leaving } from './use-leaving.ts';
import { VerdictPanel } from './verdict-panel.tsx';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type PartingViewProps = { readonly view: WhatIfView; readonly leaving: Leaving };

/** Tick clients, see at once: the bank account first, time beside it, then whether it can be afforded. */
export function PartingView({ view, leaving }: PartingViewProps) {
  const { clients, operator } = view;
  const { ids } = leaving;
  const result = useMemo(() => simulateLetGo({ clients, leaving: ids, operator }), [clients, ids, operator]);
  const staying = clients.filter(({ clientId }) => !ids.has(clientId));
  return (
    <div className={styles.columns}>
      <LeavingList view={view} leaving={leaving} />
      <div className={styles.results}>
        <BankAndTime view={view} result={result} />
        <VerdictPanel view={view} result={result} />
        {ids.size > 0 && !view.isExample && (
          <div className={styles.rowActs}>
            <KeepScenario view={view} leaving={leaving} result={result} />
            <AccountantButtons leaving={leaving} />
          </div>
        )}
        {ids.size > 0 && result.minutesFreed !== null && result.minutesFreed > 0 && (
          <FreedHoursList view={view} freed={describeFreedHours(staying, result.minutesFreed)} />
        )}
      </div>
      {ids.size > 0 && <OneOffPanel view={view} leaving={leaving} />}
    </div>
  );
}
