import type { Bridge, CallArgs, Channel } from '../../shared/contract/contract.ts';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Tells the page before it is printed, and gives it time to draw what it shows on paper only: Chromium tells it when the
 * user prints, but not when the page is made into a PDF.
 */
export function printWhole(bridge: Bridge): Bridge {
  return {
    on: bridge.on,
    takeDroppedFiles: bridge.takeDroppedFiles,
    call: async <C extends Channel>(channel: C, args: CallArgs<C>) => {
      if (channel !== 'app.printPage') return bridge.call(channel, args);
      window.dispatchEvent(new Event('beforeprint'));
      await nextFrame();
      await nextFrame();
      try {
        return await bridge.call(channel, args);
      } finally {
        window.dispatchEvent(new Event('afterprint'));
      }
    },
  };
}
