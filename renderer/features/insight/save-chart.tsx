import { ImageDown } from 'lucide-react';
import { useRef } from 'react';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { IconButton } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';

type SaveChartProps = {
  /** What the chart shows: names the file, so no client and no grade. */
  readonly name: string;
  readonly asOf: CalendarDate;
};

/** Saves the chart it stands in, as it is drawn, to a PNG that the user names. */
export function SaveChart({ name, asOf }: SaveChartProps) {
  const { insight: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const toasts = useToasts();
  const place = useRef<HTMLSpanElement>(null);
  const save = async () => {
    const figure = place.current?.closest('figure');
    if (figure === null || figure === undefined) return;
    const file = await acts.run({
      write: () =>
        picture(figure, (area) =>
          client.call('save.picture', { title: texts.imageTitle, suggestedName: texts.imageFile(name, asOf), area }),
        ),
      said: null,
    });
    if (file !== undefined && file !== null) toasts.show({ text: texts.written(file.path) });
  };
  return (
    <span ref={place}>
      <IconButton icon={ImageDown} label={texts.saveImage} size="small" onPress={() => void save()} />
    </span>
  );
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const marginPx = 8;

/** Brings the figure into sight without its buttons, measures it, and puts it back. */
async function picture<T>(
  figure: HTMLElement,
  take: (area: { x: number; y: number; width: number; height: number }) => Promise<T>,
): Promise<T> {
  figure.scrollIntoView({ block: 'center' });
  figure.dataset['picturing'] = '';
  await nextFrame();
  await nextFrame();
  try {
    const { left, top, right, bottom } = figure.getBoundingClientRect();
    const x = Math.max(0, left - marginPx);
    const y = Math.max(0, top - marginPx);
    const width = Math.max(1, Math.min(window.innerWidth, right + marginPx) - x);
    const height = Math.max(1, Math.min(window.innerHeight, bottom + marginPx) - y);
    return await take({ x, y, width, height });
  } finally {
    delete figure.dataset['picturing'];
  }
}
