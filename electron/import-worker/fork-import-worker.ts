import { fork } from 'node:child_process';
import type { ImportWorker } from '../services/ports.ts';

/** Starts long imports in a plain Node of their own; Electron has a way of its own for that. */
export function forkImportWorker(program: string, nativeBinding?: string): ImportWorker {
  return {
    nativeBinding,
    start: () => {
      const child = fork(program, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      return {
        send: (message) => {
          if (child.connected) child.send(message as object);
        },
        onMessage: (listener) => void child.on('message', listener),
        onExit: (listener) => void child.on('exit', () => listener()),
        kill: () => void child.kill('SIGKILL'),
      };
    },
  };
}
