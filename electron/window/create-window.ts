import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './app-protocol.ts';

export type AppWindow = {
  readonly window: BrowserWindow;
  /** Shows it as soon as its first frame is drawn. */
  readonly show: () => void;
};

/** The one window: a sandboxed page without Node. It reads its code at once and stays hidden until it is shown. */
export function createWindow(preload: string, icon: string): AppWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Winnow',
    icon,
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false, // its dictionaries would be fetched from a network
      navigateOnDragDrop: false,
    },
  });
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  void window.loadURL(`${appOrigin}/index.html`);
  const show = (): void => {
    window.setBackgroundColor(backgroundColor()); // by now the user's theme is known
    void drawn.then(() => {
      if (!window.isDestroyed()) window.show();
    });
  };
  return { window, show };
}

function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff';
}
