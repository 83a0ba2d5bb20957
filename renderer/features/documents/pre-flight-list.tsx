import type { PreFlight } from '../../../shared/contract/document-calls.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import { checkBlocks } from '../../../shared/exit/pre-flight/notice-checks.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { CheckItem } from './check-item.tsx';
import styles from './pre-flight.module.css';

export type PreFlightListProps = {
  readonly preFlight: PreFlight;
  readonly documentId: DocumentId;
  readonly clientId: ClientId;
  readonly onToLetter: () => void;
  /** From one answer for all to one answer each. */
  readonly onOneByOne: () => void;
};

/** The points to check before notice, by what they are about. */
export function PreFlightList(props: PreFlightListProps) {
  const { preFlight: texts } = useTexts();
  const { checks, isAtOnce } = props.preFlight;
  const settledCount = checks.filter(({ isSettled }) => isSettled).length;
  return (
    <div className={styles.list}>
      <div>
        <h2>
          <span role="status">
            {settledCount === checks.length ? texts.allSettled : texts.settled(settledCount, checks.length)}
          </span>
        </h2>
        <p className="muted">{texts.hint}</p>
      </div>
      {isAtOnce && (
        <div className={styles.atOnce}>
          <span>{texts.atOnce}</span>
          <Button size="small" onPress={props.onOneByOne}>
            {texts.oneByOne}
          </Button>
        </div>
      )}
      {checkBlocks.map((block) => (
        <Block key={block} block={block} {...props} />
      ))}
    </div>
  );
}

function Block({ block, ...props }: PreFlightListProps & { readonly block: (typeof checkBlocks)[number] }) {
  const { preFlight: texts } = useTexts();
  const title = texts.blocks[block];
  const checks = props.preFlight.checks.filter((check) => check.block === block);
  return (
    <section aria-label={title}>
      <h3 className={styles.blockTitle}>{title}</h3>
      <ul className={styles.checks}>
        {checks.map((check) => (
          <CheckItem key={check.id} check={check} {...props} />
        ))}
      </ul>
    </section>
  );
}
