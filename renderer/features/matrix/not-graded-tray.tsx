import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Link } from '../../ui/figure-link.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { findMissing } from './find-missing.ts';
import type { MatrixView } from './matrix-view.ts';
import styles from './not-graded-tray.module.css';

/** Clients without a grade, each with what is missing and the way to supply it. */
export function NotGradedTray({ data }: { readonly data: MatrixView }) {
  const { matrix: texts } = useTexts();
  const { notGraded } = data.layout;
  if (notGraded.length === 0) return null;
  return (
    <Section title={texts.trayTitle(notGraded.length)}>
      <p className={classNames(styles.hint, 'muted')}>{texts.trayHint}</p>
      <ul className={styles.tray}>
        {notGraded.map((client) => (
          <TrayItem key={client.clientId} client={client} />
        ))}
      </ul>
    </Section>
  );
}

function TrayItem({ client }: { readonly client: GradedClient }) {
  const { matrix: texts } = useTexts();
  const formatters = useFormatters();
  const { go, start } = useNavigation();
  const { clientId, name } = client;
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <Link onPress={() => go({ page: 'client', clientId })}>
          <Value>{name}</Value>
        </Link>
        <span className={styles.missing}>
          <Value>{formatters.list(findMissing(client).map((missing) => texts.missing[missing]))}</Value>
        </span>
      </span>
      <Button size="small" onPress={() => start({ kind: 'assess', clientId })}>
        {texts.assess}
      </Button>
    </li>
  );
}
