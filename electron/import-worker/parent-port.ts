/** The way to the program that started this process: Electron's, or Node's. */
export type ParentPort = {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
};

type UtilityPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

/** Opens it. The process ends when its parent is gone, so that a killed program leaves nobody at work. */
export function openParentPort(): ParentPort {
  const port = (process as { readonly parentPort?: UtilityPort }).parentPort;
  if (port !== undefined) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    };
  }
  process.on('disconnect', () => process.exit());
  return {
    send: (message) =>
      process.send?.(message, undefined, undefined, (error) => {
        if (error !== null) process.exit();
      }),
    onMessage: (listener) => process.on('message', listener),
  };
}
