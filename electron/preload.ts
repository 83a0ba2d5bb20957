import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { TextBridge } from '../shared/contract/contract.ts';

// The prefixes keep the page from every channel but those of the contract. Paths of dropped files pass through here only.
const bridge: TextBridge = {
  call: (channel, args) => ipcRenderer.invoke(`call:${channel}`, args),
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
