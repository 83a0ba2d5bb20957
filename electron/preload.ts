import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { TextBridge } from '../shared/contract/contract.ts';

// One channel for calls and a prefix for events keep the page from all others. Paths of dropped files pass here only.
const bridge: TextBridge = {
  call: (channel, args) => ipcRenderer.invoke('call', channel, args),
  on: (event, listener) => {
    const pass = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(`event:${event}`, pass);
    return () => ipcRenderer.removeListener(`event:${event}`, pass);
  },
  takeDroppedFiles: (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]));
    return ipcRenderer.invoke(
      'drop:files',
      paths.filter((path) => path !== ''),
    );
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
