import { utilityProcess } from 'electron';
import type { ImportWorker } from '../services/ports.ts';

/** Starts long imports in a process of their own, named for the system's list of processes. */
export function createImportWorker(program: string, nativeBinding: string | undefined): ImportWorker {
  return {
    nativeBinding,
    start: () => {
      const child = utilityProcess.fork(program, [], { serviceName: 'Winnow import', stdio: 'ignore' });
      return {
        send: (message) => child.postMessage(message),
        onMessage: (listener) => void child.on('message', listener),
        onExit: (listener) => void child.on('exit', () => listener()),
        // at once: it may be deep in work that listens to nobody
        kill: () => {
          if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
        },
      };
    },
  };
}
