import { fork } from 'node:child_process';
import type { ImportWorker } from '../services/ports.ts';

/** Starts long imports in a plain Node of their own; Electron has a way of its own for that. */
export function forkImportWorker(program: string, nativeBinding?: string): ImportWorker {
  return {
    nativeBinding,
    start: () => {
      const child = fork(program, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      // a process that can not be started, or that dies while it is told something, ends like any other
      child.on('error', () => child.kill('SIGKILL'));
      return {
        send: (message) => {
          if (child.connected) child.send(message as object);
        },
        onMessage: (listener) => void child.on('message', listener),
        onExit: (listener) => {
          child.on('exit', () => listener());
          child.on('error', () => listener());
        },
        kill: () => void child.kill('SIGKILL'),
      };
    },
  };
}
