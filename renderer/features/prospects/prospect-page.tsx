import { FileText, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import type { Ideal, Prospect } from '../../../shared/contract/prospect-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { recommend } from '../../../shared/prospects/recommend.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useShownAtOnce } from '../../client/use-shown-at-once.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './prospects.module.css';
import { RecommendationPanel } from './recommendation-panel.tsx';
import { type ChooseAnswer, ScreenForm } from './screen-form.tsx';
import { TakePanel } from './take-panel.tsx';

/** One prospect: ten questions, the recommendation that follows, and what to do with it. */
export function ProspectPage({ clientId }: { readonly clientId: ClientId }) {
  const [loaded, reload] = useLoaded(
    async (client) => {
      const [prospect, ideal] = await Promise.all([
        client.call('prospects.get', { clientId }),
        client.call('prospects.getIdeal', {}),
      ]);
      return { prospect, ideal };
    },
    ['clients', 'rhythm'],
    [clientId],
  );
  if (loaded.kind === 'failed') {
    if (loaded.failure.code === 'not-found') return <GoneProspect />;
    return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  }
  if (loaded.kind !== 'ready') return <Loading />;
  return <ProspectSheet {...loaded.value} reload={reload} />;
}

function GoneProspect() {
  const { prospects: texts } = useTexts();
  const { go } = useNavigation();
  const actions = <Button onPress={() => go({ page: 'prospects', view: 'list' })}>{texts.toProspects}</Button>;
  return (
    <EmptyState icon={UserX} title={texts.goneTitle} actions={actions}>
      {texts.goneText}
    </EmptyState>
  );
}

type ProspectSheetProps = {
  readonly prospect: Prospect;
  readonly ideal: Ideal;
  readonly reload: () => Promise<void>;
};

function ProspectSheet({ prospect, ideal, reload }: ProspectSheetProps) {
  const { prospects: texts } = useTexts();
  const { day } = useFormatters();
  const { go } = useNavigation();
  const [isTaking, setIsTaking] = useState(false);
  const { client, decidedOn } = prospect;
  const [answers, choose] = useAnswers(prospect, reload);
  const recommendation = recommend(answers);
  return (
    <Page>
      <PageHeader
        onBack={() => go({ page: 'prospects', view: 'list' })}
        title={<Value>{client.name}</Value>}
        mark={<Tag>{texts.columns.name}</Tag>}
        subtitle={decidedOn === null ? <Value>{client.city ?? ''}</Value> : texts.declinedOn(day(decidedOn))}
        actions={<ProspectActs prospect={prospect} onTake={() => setIsTaking(true)} />}
      />
      <div className={styles.columns}>
        <ScreenForm prospect={prospect} ideal={ideal} answers={answers} onChoose={choose} />
        <RecommendationPanel recommendation={recommendation} />
      </div>
      {isTaking && <TakePanel client={client} recommendation={recommendation} onClose={() => setIsTaking(false)} />}
    </Page>
  );
}

/** The answers as they are chosen; each is stored as a change of its own. */
function useAnswers({ client: { id }, answers: stored }: Prospect, reload: () => Promise<void>) {
  const client = useClient();
  const { run } = useActs();
  const [answers, change] = useShownAtOnce(stored, reload);
  const choose: ChooseAnswer = (question, answer) => {
    const write = () => client.call('prospects.screen', { clientId: id, answers: { [question]: answer } });
    void change(
      ({ [question]: _, ...others }) => (answer === null ? others : { ...others, [question]: answer }),
      () => run({ write, said: null }),
    );
  };
  return [answers, choose] as const;
}

type ProspectActsProps = { readonly prospect: Prospect; readonly onTake: () => void };

function ProspectActs({ prospect: { client, outcome }, onTake }: ProspectActsProps) {
  const { prospects: texts } = useTexts();
  const { go } = useNavigation();
  const acts = useDecline(client.id, client.name);
  return (
    <>
      <Button onPress={() => go({ page: 'client', clientId: client.id })}>{texts.toClient}</Button>
      <Button icon={FileText} onPress={() => void acts.write()}>
        {texts.decline.letter}
      </Button>
      {outcome === 'declined' ? (
        <Button variant="primary" onPress={acts.reopen}>
          {texts.decline.reopen}
        </Button>
      ) : (
        <>
          <Button icon={UserX} onPress={acts.decline}>
            {texts.decline.button}
          </Button>
          <Button variant="primary" icon={UserCheck} onPress={onTake}>
            {texts.take.button}
          </Button>
        </>
      )}
    </>
  );
}

function useDecline(clientId: ClientId, name: string) {
  const { prospects: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const { go } = useNavigation();
  const start = { clientId, kind: 'decline', variant: null } as const;
  return {
    decline: () =>
      void run({
        write: () => client.call('prospects.decline', { clientId }),
        said: () => texts.decline.done(name),
      }),
    reopen: () =>
      void run({
        write: () => client.call('prospects.reopen', { clientId }),
        said: () => texts.decline.reopened(name),
      }),
    /** Opens the letter that was begun, or begins one. */
    write: async () => {
      const document = await run({
        write: async () => {
          const stored = await client.call('documents.list', { clientId });
          return stored.find(({ kind }) => kind === 'decline') ?? (await client.call('documents.start', start));
        },
        said: null,
      });
      if (document !== undefined) go({ page: 'document', documentId: document.id });
    },
  };
}
