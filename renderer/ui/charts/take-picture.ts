import type { ChartPicture } from './chart-pictures.ts';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Room around what is drawn, within the one that `.figure[data-picturing]` clears. */
const marginPx = 16;

/** Shows a figure as its image is meant to be: light, without buttons, in sight; measures it, and puts everything back. */
export async function takePicture(
  figure: HTMLElement,
  take: (area: ChartPicture['area']) => Promise<void>,
): Promise<void> {
  const scrolled = listScrolled(figure);
  figure.dataset['picturing'] = '';
  document.documentElement.dataset['picturing'] = '';
  figure.scrollIntoView({ block: 'center' });
  await nextFrame();
  await nextFrame();
  try {
    await take(measure(figure));
  } finally {
    delete figure.dataset['picturing'];
    delete document.documentElement.dataset['picturing'];
    for (const { element, top } of scrolled) element.scrollTop = top;
  }
}

function measure(figure: HTMLElement): ChartPicture['area'] {
  const { left, top, right, bottom } = figure.getBoundingClientRect();
  const x = Math.max(0, left - marginPx);
  const y = Math.max(0, top - marginPx);
  const width = Math.max(1, Math.min(window.innerWidth, right + marginPx) - x);
  const height = Math.max(1, Math.min(window.innerHeight, bottom + marginPx) - y);
  return { x, y, width, height };
}

function listScrolled(figure: HTMLElement): readonly { readonly element: Element; readonly top: number }[] {
  const scrolled: { element: Element; top: number }[] = [];
  for (let element = figure.parentElement; element !== null; element = element.parentElement) {
    scrolled.push({ element, top: element.scrollTop });
  }
  return scrolled;
}
