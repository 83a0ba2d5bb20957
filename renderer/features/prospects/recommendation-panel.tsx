import { assertNever } from '../../../shared/core/errors.ts';
import type { Recommendation } from '../../../shared/prospects/recommend.ts';
import type { ScreenQuestion } from '../../../shared/prospects/screen.ts';
import { Section } from '../../ui/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './prospects.module.css';

/** What follows from the answers, in plain words, and why. */
export function RecommendationPanel({ recommendation }: { readonly recommendation: Recommendation }) {
  const { recommendation: texts } = useTexts().prospects;
  return (
    <aside className={styles.aside}>
      <Section title={texts.title}>
        <div className={styles.verdict} role="status">
          <strong>{texts.short[recommendation.kind]}</strong>
          <Why recommendation={recommendation} />
        </div>
        <Reasons recommendation={recommendation} />
        <p className="muted">{texts.own}</p>
      </Section>
    </aside>
  );
}

function Why({ recommendation }: { readonly recommendation: Recommendation }) {
  const { recommendation: texts } = useTexts().prospects;
  const { integer } = useFormatters();
  switch (recommendation.kind) {
    case 'open':
      return <p>{texts.open(integer(recommendation.knownCount), integer(recommendation.neededCount))}</p>;
    case 'take':
    case 'conditions':
    case 'decline':
      return <p>{texts[recommendation.kind]}</p>;
    default:
      return assertNever(recommendation);
  }
}

function Reasons({ recommendation }: { readonly recommendation: Recommendation }) {
  const { recommendation: texts, questions } = useTexts().prospects;
  if (recommendation.kind === 'conditions') {
    return (
      <List title={texts.conditionList}>
        {recommendation.conditions.map(({ question, kind }) => (
          <li key={question}>
            {kind === 'settle' ? questions[question].settle : questions[question].findOut}{' '}
            <Tag>{kind === 'settle' ? texts.settle : texts.findOut}</Tag>
          </li>
        ))}
      </List>
    );
  }
  if (recommendation.kind !== 'decline') return null;
  return (
    <>
      {recommendation.stops.length > 0 && (
        <List title={texts.stops}>
          {recommendation.stops.map((question) => (
            <li key={question}>
              <strong>{questions[question].against}.</strong> {whyOf(texts.stopWhy, question)}
            </li>
          ))}
        </List>
      )}
      {recommendation.against.length > 0 && (
        <List title={texts.against}>
          {recommendation.against.map((question) => (
            <li key={question}>{questions[question].against}</li>
          ))}
        </List>
      )}
    </>
  );
}

function whyOf(texts: Readonly<Record<string, string>>, question: ScreenQuestion): string {
  return texts[question] ?? '';
}

function List({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.reasons}>{children}</ul>
    </div>
  );
}
