import { createContext } from 'react';
import type { CalendarDate } from '../../../shared/core/dates.ts';

/** A chart to be written as an image: what it shows, up to which day, and where in the window it stands (CSS pixels). */
export type ChartPicture = {
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** Writes a chart as an image that the user names. Null where nothing can be written: no chart then offers it. */
export const ChartPicturesContext = createContext<((picture: ChartPicture) => Promise<void>) | null>(null);
