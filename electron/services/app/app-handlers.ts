import { writeAppMark } from '../../db/repositories/settings.ts';
import type { Handlers, ServiceDeps } from '../service-deps.ts';
import { backUp } from './back-up.ts';
import { getState } from './get-state.ts';
import { printPage } from './print-page.ts';
import { toRecoveryWords } from './recovery-key.ts';
import { restore } from './restore.ts';
import { verify } from './verify.ts';

export const appHandlers = {
  'app.getState': getState,
  'app.getRecoveryKey': ({ ports }) => ({ words: [...toRecoveryWords(ports.keyVault.getKey())] }),
  'app.confirmRecoveryKeyNoted': (deps: ServiceDeps) => {
    writeAppMark(deps.db, 'recoveryKeyNotedAt', deps.ports.clock.now());
    deps.announce(['settings']);
    return {};
  },
  'app.printPage': printPage,
  'app.backUp': backUp,
  'app.restore': restore,
  'app.verify': verify,
  'app.showDataFolder': ({ ports, dataFolder }) => {
    ports.showFolder(dataFolder);
    return {};
  },
} satisfies Partial<Handlers>;
