import { useCall } from '../../client/loaded-store.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { gutAreas } from './gut-areas.ts';
import styles from './gut-page.module.css';

/** Said where so many names felt heavy within a week that it may be the week and not the clients. */
export function HeavyWeekNote({ isStrip = false }: { readonly isStrip?: boolean }) {
  const { gut: texts } = useTexts();
  const formatters = useFormatters();
  const [loaded] = useCall('gut.getHeavyWeek', {}, gutAreas);
  if (loaded.kind !== 'ready' || loaded.value === null) return null;
  const { untilOn, heavyCount, clientCount } = loaded.value;
  return (
    <div className={classNames(styles.heavy, isStrip && styles.strip, isStrip && 'screenOnly')} role="note">
      <strong>{texts.heavyWeek(formatters.day(untilOn))}</strong>
      <span>{texts.heavyCount(formatters.integer(heavyCount), formatters.integer(clientCount))}</span>
    </div>
  );
}
