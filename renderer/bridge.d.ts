import type { TextBridge } from '../shared/contract/contract.ts';

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to Window
  interface Window {
    /** Put in place by the preload script. */
    readonly bridge: TextBridge;
  }
}
