import { type Level, levels } from '../../../shared/scoring/level.ts';
import { riseBands } from '../../../shared/simulation/reprice.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './price-round.module.css';
import type { PriceRoundDraft } from './use-price-round.ts';

/** The guesses by grade and size of rise: assumptions, editable, never shown as data. */
export function PriceGuesses({ draft }: { readonly draft: PriceRoundDraft }) {
  const { priceRound: texts } = useTexts();
  return (
    <section className={styles.part} aria-label={texts.chances}>
      <div className={styles.head}>
        <h2>{texts.chances}</h2>
        <Button size="small" variant="quiet" onPress={draft.resetGuesses}>
          {texts.chancesBack}
        </Button>
      </div>
      <p className={styles.quiet}>{texts.chancesNote}</p>
      <table className={styles.chances} aria-label={texts.chances}>
        <thead>
          <tr>
            <th scope="col">{texts.grade}</th>
            {riseBands.map((band) => (
              <th key={band} scope="col">
                {texts.bands[band]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((grade) => (
            <GuessRow key={grade} grade={grade} draft={draft} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GuessRow({ grade, draft }: { readonly grade: Level; readonly draft: PriceRoundDraft }) {
  const { priceRound: texts } = useTexts();
  return (
    <tr>
      <th scope="row">
        <GradeBadge grade={grade} />
      </th>
      {riseBands.map((band) => (
        <td key={band}>
          <span className={classNames(styles.inRow, styles.isShort)}>
            <NumberField
              label={texts.chanceOf(grade, texts.bands[band])}
              isLabelHidden
              value={Math.round(draft.input.stayChances[grade][band] * 100)}
              min={0}
              max={100}
              decimals={0}
              unit={texts.pct}
              onChange={(pct) => pct !== null && draft.setGuess(grade, band, pct / 100)}
            />
          </span>
        </td>
      ))}
    </tr>
  );
}
