import { type ReactNode, useCallback } from 'react';
import { useClient } from '../client/use-client.ts';
import { useActs } from '../ui/acts.ts';
import { type ChartPicture, ChartPicturesContext } from '../ui/charts/chart-pictures.ts';
import { useTexts } from '../ui/texts.tsx';
import { useToasts } from '../ui/toasts.tsx';

/** Gives every chart the one way to become an image: a PNG that the user names. */
export function ChartPicturesProvider({ children }: { readonly children: ReactNode }) {
  const { charts: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const toasts = useToasts();
  const write = useCallback(
    async ({ title, asOf, area }: ChartPicture) => {
      const suggestedName = texts.imageFile(title, asOf);
      const file = await run({
        write: () => client.call('save.picture', { title: texts.imageTitle, suggestedName, area }),
        said: null,
      });
      if (file !== undefined && file !== null) toasts.show({ text: texts.imageWritten(file.path) });
    },
    [client, run, texts, toasts],
  );
  return <ChartPicturesContext value={write}>{children}</ChartPicturesContext>;
}
