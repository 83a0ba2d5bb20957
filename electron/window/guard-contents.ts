import { app, session } from 'electron';

/** Nothing in a window leads out of it: no navigation, no new window, no embedded page, no permission, no download. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Permissions and requests of the session; called when Electron is ready. */
export function guardSession(): void {
  const guarded = session.defaultSession;
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.on('will-download', (event) => event.preventDefault());
  // The window has no business on any network; the policy of its pages says so too.
  guarded.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isLocal(request.url) }));
}

function isLocal(url: string): boolean {
  return ['app:', 'data:', 'blob:', 'devtools:', 'chrome:', 'chrome-extension:'].includes(new URL(url).protocol);
}
