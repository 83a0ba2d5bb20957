import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/contract/contract.ts';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { FileSketch } from '../../../shared/contract/mapping-calls.ts';
import { toFailure } from '../../client/client.ts';
import { useClient } from '../../client/use-client.ts';

export type Sketched = { readonly sketch: FileSketch | null; readonly failure: Failure | null };

/** The file as it stands. What was shown stays in place while it is drawn anew. */
export function useSketch(token: string, options: ImportOptions): Sketched {
  const client = useClient();
  const [sketched, setSketched] = useState<Sketched>({ sketch: null, failure: null });
  const { columns: _columns, vat: _vat, ...layout } = options;
  const asked = JSON.stringify(layout);
  useEffect(() => {
    let isCurrent = true;
    client.call('mappings.sketch', { token, options: JSON.parse(asked) as ImportOptions }).then(
      (sketch) => isCurrent && setSketched({ sketch, failure: null }),
      (thrown: unknown) => isCurrent && setSketched((before) => ({ ...before, failure: toFailure(thrown) })),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, token, asked]);
  return sketched;
}
