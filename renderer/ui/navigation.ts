import { createContext, useContext } from 'react';
import type { Period } from '../../shared/core/dates.ts';
import type { ClientId, DocumentId } from '../../shared/core/ids.ts';
import type { WrittenKind } from '../../shared/evidence/evidence-kinds.ts';
import type { Band, Grade } from '../../shared/scoring/level.ts';

/** Which rows a figure opens on the client page. */
export type RowsTab = 'invoices' | 'payments' | 'costs' | 'time' | 'tickets';

/** Which clients the list beside the matrix begins with. */
export type MatrixFilter = {
  readonly grade?: Grade;
  readonly cell?: { readonly fBand: Band; readonly rBand: Band };
};

/** The pages that share the place Insight. */
export type InsightView =
  | 'portfolio'
  | 'pareto'
  | 'money-and-relationship'
  | 'scorecard'
  | 'month-end'
  | 'gut'
  | 'evidence';

/** Who may become a client, and what one who fits is like. */
export type ProspectsView = 'list' | 'ideal';

/** The tabs of What if. */
export type WhatIfTab = 'parting' | 'best-set' | 'plan' | 'prices' | 'scenarios';

/** Every place of the app. */
export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'matrix'; readonly view: 'matrix' | 'list'; readonly filter?: MatrixFilter }
  | { readonly page: 'clients' }
  | { readonly page: 'prospects'; readonly view: ProspectsView }
  | { readonly page: 'prospect'; readonly clientId: ClientId }
  | { readonly page: 'client'; readonly clientId: ClientId; readonly rows?: RowsTab }
  | { readonly page: 'documents'; readonly clientId: ClientId }
  | { readonly page: 'handover'; readonly clientId: ClientId }
  | { readonly page: 'document'; readonly documentId: DocumentId }
  | { readonly page: 'what-if'; readonly tab?: WhatIfTab }
  | { readonly page: 'insight'; readonly view: InsightView; readonly month?: Period }
  | { readonly page: 'import' }
  | { readonly page: 'first-steps' }
  | { readonly page: 'recovery-key' }
  | { readonly page: 'model' }
  | { readonly page: 'settings' };

/** An act that can be started from anywhere: by palette, key or button. */
export type Action =
  | { readonly kind: 'add-client' }
  | { readonly kind: 'add-prospect' }
  | { readonly kind: 'assess'; readonly clientId: ClientId | null }
  | { readonly kind: 'log-incident'; readonly clientId: ClientId | null }
  /** Writes an entry of the evidence log down, or changes the one that is named. */
  | {
      readonly kind: 'log-evidence';
      readonly of: WrittenKind;
      readonly clientId: ClientId | null;
      readonly entryId?: string;
    }
  | { readonly kind: 'add-promise'; readonly clientId: ClientId | null }
  | { readonly kind: 'raise-flag'; readonly clientId: ClientId | null }
  | { readonly kind: 'merge-clients'; readonly clientId: ClientId | null; readonly keptId?: ClientId };

export type Navigation = {
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly back: () => void;
  readonly start: (action: Action) => void;
};

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation needs a NavigationContext');
  return navigation;
}
