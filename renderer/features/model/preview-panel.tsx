import type { GradeChange } from '../../../shared/scoring/edit-model/find-grade-changes.ts';
import { Link } from '../../ui/figure-link.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './model-page.module.css';
import { type ModelDraft, type Preview, usePreview } from './use-model-draft.ts';
import { useProblemText } from './use-problem-text.ts';

/** What is amiss, or who would change, while the model is being edited. */
export function PreviewPanel({ draft }: { readonly draft: ModelDraft }) {
  const { model: texts } = useTexts();
  const preview = usePreview(draft);
  return (
    <Section title={texts.preview.title}>
      {draft.problems.length > 0 && <ProblemList draft={draft} />}
      <div role="status" className={styles.preview}>
        <PreviewText preview={preview} />
      </div>
    </Section>
  );
}

function ProblemList({ draft }: { readonly draft: ModelDraft }) {
  const { problems: texts } = useTexts().model;
  const problemText = useProblemText();
  const lines = [...new Set(draft.problems.map(problemText))];
  return (
    <div className={styles.problems} role="alert">
      <strong>{texts.title(lines.length)}</strong>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function PreviewText({ preview }: { readonly preview: Preview }) {
  const { model, errors } = useTexts();
  const { preview: texts } = model;
  switch (preview.kind) {
    case 'unchanged':
      return <p className="muted">{texts.unchanged}</p>;
    case 'blocked':
      return <p className="muted">{texts.blocked}</p>;
    case 'asking':
      return <p aria-busy="true"> </p>;
    case 'failed':
      return <p>{errors['internal-error']}</p>;
    case 'known':
      if (preview.clientCount === 0) return <p className="muted">{texts.noClients}</p>;
      if (preview.changes.length === 0) return <p>{texts.nobody(preview.clientCount)}</p>;
      return <ChangeList changes={preview.changes} />;
  }
}

/** Changed clients by name, each leading to its page. */
function ChangeList({ changes }: { readonly changes: readonly GradeChange[] }) {
  const { preview: texts } = useTexts().model;
  const { go } = useNavigation();
  return (
    <>
      <p>{texts.changes(changes.length)}</p>
      <ul className={styles.changes}>
        {changes.map(({ clientId, name, from, to }) => (
          <li key={clientId}>
            <GradeBadge grade={from} />
            <span className="muted" aria-hidden>
              →
            </span>
            <GradeBadge grade={to} />
            <Link onPress={() => go({ page: 'client', clientId })}>
              <Value>{name}</Value>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
