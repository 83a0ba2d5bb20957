import { ImageDown } from 'lucide-react';
import { createContext, type ReactNode, useContext, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { IconButton } from '../button.tsx';
import { useFormatters, useTexts } from '../texts.tsx';
import styles from './chart.module.css';
import { ChartPicturesContext } from './chart-pictures.ts';
import { takePicture } from './take-picture.ts';

export type ChartFigureProps = {
  readonly label: string;
  /** The last day of its figures. */
  readonly asOf: CalendarDate;
  /** The client whose chart it is, where the page around it says so: stands in its image. */
  readonly about?: string | undefined;
  /** What has to be known of the figures where they stand alone, such as that they are invented: stands in its image. */
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

const SaveContext = createContext<(() => void) | null>(null);

/** What a chart stands in. As an image it has a title, the last day of its figures, and says that it is internal. */
export function ChartFigure({ label, asOf, about, note, children }: ChartFigureProps) {
  const { charts, common } = useTexts();
  const { day } = useFormatters();
  const figure = useRef<HTMLElement>(null);
  const write = useContext(ChartPicturesContext);
  const [isPictured, setIsPictured] = useState(false);
  const title = about === undefined ? label : charts.titleOf(about, label);
  const save = async () => {
    if (figure.current === null || write === null || isPictured) return;
    flushSync(() => setIsPictured(true));
    await takePicture(figure.current, (area) => write({ title, asOf, area })).finally(() => setIsPictured(false));
  };
  return (
    <SaveContext value={write === null ? null : () => void save()}>
      <figure ref={figure} className={styles.figure} aria-label={label}>
        {isPictured && (
          <div className={styles.pictureTitle}>
            <strong data-value>{title}</strong>
            <span data-value>{charts.upTo(day(asOf))}</span>
          </div>
        )}
        {children}
        {isPictured && (
          <div className={styles.pictureFoot}>
            <span>{note}</span>
            <span>{common.internal}</span>
          </div>
        )}
      </figure>
    </SaveContext>
  );
}

/** Writes the chart it stands in, as it is drawn, to an image that the user names. No part of the image itself. */
export function SavePicture() {
  const { charts } = useTexts();
  const save = useContext(SaveContext);
  if (save === null) return null;
  return (
    <span className={styles.savePicture}>
      <IconButton icon={ImageDown} label={charts.saveImage} size="small" onPress={save} />
    </span>
  );
}
