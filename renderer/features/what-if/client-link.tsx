import type { ClientId } from '../../../shared/core/ids.ts';
import { Link } from '../../ui/figure-link.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import type { WhatIfView } from './what-if-view.ts';

type ClientLinkProps = { readonly view: WhatIfView; readonly clientId: ClientId };

/** The name of a client, leading to its page; those of the example have none. */
export function ClientLink({ view, clientId }: ClientLinkProps) {
  const { go } = useNavigation();
  const name = <Value>{nameOf(view, clientId)}</Value>;
  if (view.isExample) return name;
  return <Link onPress={() => go({ page: 'client', clientId })}>{name}</Link>;
}

export function nameOf({ clients }: WhatIfView, clientId: ClientId): string {
  return clients.find((client) => client.clientId === clientId)?.name ?? clientId;
}
