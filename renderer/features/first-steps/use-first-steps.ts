import { useState } from 'react';
import { useSettings } from '../../client/use-settings.ts';
import { useNavigation } from '../../ui/navigation.ts';
import {
  isReached,
  notBegun,
  type Progress,
  type Screen,
  screenBefore,
  screens,
  screenToResume,
  stepAfter,
} from './steps.ts';

export type FirstSteps = {
  readonly screen: Screen;
  readonly progress: Progress;
  /** To the next screen, or to the matrix from the last one; what was reached is kept for later. */
  readonly next: (marks?: Partial<Progress>) => Promise<void>;
  readonly back: (() => void) | undefined;
  readonly open: (screen: Screen) => void;
  /** To the app as it is; the first steps go on where they were. */
  readonly leave: () => void;
};

/** Which screen is open, and how far the first steps have come. */
export function useFirstSteps(): FirstSteps {
  const { settings, update } = useSettings();
  const { go } = useNavigation();
  const [screen, setScreen] = useState<Screen>(() => screenToResume(settings.firstSteps));
  const progress = settings.firstSteps ?? notBegun;
  const toMatrix = () => go({ page: 'matrix', view: 'matrix' });
  const before = screenBefore(screen);
  return {
    screen,
    progress,
    next: async (marks = {}) => {
      const reached = stepAfter(screen);
      const step = isReached(reached, progress) ? progress.step : reached;
      await update({ firstSteps: { ...progress, ...marks, step } });
      const nextScreen = screens.find((other) => other === reached);
      if (nextScreen === undefined) toMatrix();
      else setScreen(nextScreen);
    },
    back: before === undefined ? undefined : () => setScreen(before),
    open: setScreen,
    leave: toMatrix,
  };
}
