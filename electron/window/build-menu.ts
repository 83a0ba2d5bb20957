import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Editing, zoom and window by the system's own roles and words; developer tools only where the program is developed. */
export function buildMenu(isPackaged: boolean): Menu {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  const tools: MenuItemConstructorOptions[] = [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }];
  const first: MenuItemConstructorOptions = process.platform === 'darwin' ? { role: 'appMenu' } : { role: 'fileMenu' };
  return Menu.buildFromTemplate([
    first,
    { role: 'editMenu' },
    { role: 'viewMenu', submenu: isPackaged ? view : [...view, ...tools] },
    { role: 'windowMenu' },
  ]);
}
