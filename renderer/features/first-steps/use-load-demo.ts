import { useClient } from '../../client/use-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { useNavigation } from '../../ui/navigation.ts';
import { notBegun } from './steps.ts';

/** Fills the empty store with the demo book and opens its matrix. */
export function useLoadDemo(): () => Promise<void> {
  const client = useClient();
  const { update } = useSettings();
  const { go } = useNavigation();
  const acts = useActs();
  return async () => {
    const loaded = await acts.run({ write: () => client.call('imports.loadDemo', {}), said: null });
    if (loaded === undefined) return;
    await update({ firstSteps: { ...notBegun, step: 'done' } });
    go({ page: 'matrix', view: 'matrix' });
  };
}
