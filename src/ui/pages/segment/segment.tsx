import { Button, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useReducer, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { describe } from '../../../domain/segments/describe.ts';
import { currentIn, problemText, referenceOf } from '../../data/query-client.ts';
import {
  type SegmentDraft,
  type SegmentItem,
  segmentQuery,
  useCreateSegment,
  useDeleteSegment,
  useSaveSegment,
} from '../../data/segments.ts';
import { useMe } from '../../data/session.ts';
import { useKeepUnsaved, useUnsaved } from '../../data/unsaved.ts';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import { Page } from '../../kit/page.tsx';
import { Failure, Loading } from '../../kit/states.tsx';
import { TwoVersions } from '../../kit/two-versions.tsx';
import { builderReducer, builderStateWith } from '../../parts/builder/builder-state.ts';
import { conditionIssues } from '../../parts/builder/condition-issues.ts';
import { ConditionWorkbench } from '../../parts/condition-workbench.tsx';
import { useVocabulary, type Vocabulary } from '../../parts/names.ts';
import { useSettled } from '../../parts/use-settled.ts';
import { baseOf, draftOf, keptAs, NO_SEGMENT } from './segment-base.ts';
import { SegmentBrief, SegmentCount } from './segment-count.tsx';
import { useConditionCounts } from './use-condition-counts.ts';
import { UsedBy } from '../../parts/used-by.tsx';
import { WaitingChange } from '../../parts/waiting-change.tsx';

/** A saved segment: its conditions, and how many people meet them. */
export default function SegmentPage() {
  const { id = '' } = useParams();
  const fresh = id === 'new';
  const segment = useQuery({ ...segmentQuery(id), enabled: !fresh });
  const vocabulary = useVocabulary();
  if (segment.isError)
    return (
      <Page title="Segment" crumb={<Link to="/segments">Segments</Link>}>
        <Failure
          title="Couldn’t open this segment"
          detail={problemText(segment.error)}
          reference={referenceOf(segment.error)}
          onRetry={() => void segment.refetch()}
        />
      </Page>
    );
  if (!vocabulary || (!fresh && !segment.data)) return <Loading />;
  return <SegmentEditor key={id} segment={segment.data ?? null} vocabulary={vocabulary} />;
}

/** What stands beside the condition, in one history with it. */
type SegmentWords = Pick<SegmentDraft, 'name' | 'description'>;

function wordsOf({ name, description }: SegmentWords): SegmentWords {
  return { name, description };
}

interface SegmentEditorProps {
  readonly segment: SegmentItem | null;
  readonly vocabulary: Vocabulary;
}

function SegmentEditor({ segment, vocabulary }: SegmentEditorProps) {
  const navigate = useNavigate();
  const readOnly = !useMe().rights.includes('segment.change');
  const saved = segment ?? NO_SEGMENT;
  const begun = useUnsaved(keptAs(segment?.id), { base: baseOf(saved), draft: draftOf(saved) });
  const [builder, dispatch] = useReducer(builderReducer<SegmentWords>, begun.draft, (from) =>
    builderStateWith(from.condition, wordsOf(from)),
  );
  const { name, description } = builder.beside;
  const say = (part: keyof SegmentWords, text: string) =>
    dispatch({ type: 'beside', change: (words) => ({ ...words, [part]: text }), merge: part });
  /** As it is on the server as far as we know. */
  const [base, setBase] = useState(begun.base);
  const { version } = base;
  const [deleting, setDeleting] = useState(false);
  /** Whether it was to be saved before it had a name: then the field says what is missing. */
  const [nameless, setNameless] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const create = useCreateSegment();
  const save = useSaveSegment(segment?.id ?? '');
  const remove = useDeleteSegment();
  const inUse = segment !== null && segment.used_by.length > 0;
  const issues = conditionIssues(builder.condition, vocabulary);
  const settled = useSettled(builder.condition, issues.length === 0);
  const counted = useConditionCounts(settled, issues.length === 0);
  const ready = issues.length === 0 && name.trim() !== '';
  const draft = { name: name.trim(), description, condition: builder.condition };
  const dirty = JSON.stringify(draft) !== base.text;
  useKeepUnsaved(
    keptAs(segment?.id),
    dirty && !create.isSuccess && !remove.isSuccess ? { base, draft } : null,
  );
  const show = (shown: SegmentDraft & { readonly version: number }) => {
    dispatch({ type: 'replace both', condition: shown.condition, beside: wordsOf(shown) });
    setBase(baseOf(shown));
  };
  const theirs = segment && currentIn(save.error, segment);
  const linesOf = ({ name: called, description: says, condition }: SegmentDraft) => [
    called,
    ...(says === '' ? [] : [says]),
    describe(condition, vocabulary.names, vocabulary.schema),
  ];
  const keep = (over: number) => {
    if (!ready) {
      if (draft.name === '') {
        setNameless(true);
        nameField.current?.focus();
      }
      return;
    }
    if (segment === null)
      create.mutate(draft, { onSuccess: (made) => void navigate(`/segments/${made.id}`, { replace: true }) });
    else
      save.mutate(
        { ...draft, version: over },
        {
          onSuccess: (saved) => {
            setBase(baseOf(saved));
            notifications.show({ message: `Saved “${saved.name}”.` });
          },
        },
      );
  };
  const failed = create.error ?? (theirs ? null : save.error) ?? remove.error;
  return (
    <Page
      title={name === '' ? 'New segment' : name}
      crumb={<Link to="/segments">Segments</Link>}
      beside={
        <>
          {dirty && <span className="meta">Not saved yet</span>}
          {segment && (
            <span className="meta">
              v{version} · <UsedBy users={segment.used_by} />
            </span>
          )}
        </>
      }
      actions={
        !readOnly && (
          <>
            {segment && <Button onClick={() => setDeleting(true)}>Delete</Button>}
            {dirty && <Button onClick={() => show(saved)}>Discard</Button>}
            <Button
              variant="filled"
              aria-disabled={!ready}
              loading={create.isPending || save.isPending}
              title={
                ready
                  ? undefined
                  : name.trim() === ''
                    ? 'Give it a name first.'
                    : 'A condition is not finished.'
              }
              onClick={() => keep(version)}
            >
              Save
            </Button>
          </>
        )
      }
      aside={{
        title: 'People',
        brief: <SegmentBrief condition={settled} ready={issues.length === 0} />,
        content: <SegmentCount condition={settled} ready={issues.length === 0} />,
      }}
    >
      <div className="stack">
        {segment && <WaitingChange subject={segment.id} />}
        {failed && (
          <p role="alert" style={{ color: 'var(--block)' }}>
            {problemText(failed)}
          </p>
        )}
        {theirs && (
          <TwoVersions
            theirs={linesOf(theirs)}
            mine={linesOf(draft)}
            pending={save.isPending}
            onTheirs={() => {
              show(theirs);
              save.reset();
            }}
            onMine={() => keep(theirs.version)}
          />
        )}
        <TextInput
          ref={nameField}
          label="Name"
          required
          error={nameless && draft.name === '' ? 'Give it a name first.' : undefined}
          readOnly={readOnly}
          value={name}
          maw={420}
          onChange={(event) => say('name', event.currentTarget.value)}
        />
        <Textarea
          label="What it is for"
          readOnly={readOnly}
          value={description}
          maw={640}
          onChange={(event) => say('description', event.currentTarget.value)}
        />
        <ConditionWorkbench
          state={builder}
          dispatch={dispatch}
          vocabulary={vocabulary}
          {...(segment ? { self: segment.id } : {})}
          issues={issues}
          effects={counted.effects}
          counts="match"
          readOnly={readOnly}
          counting={counted.counting}
          flags={[]}
        />
      </div>
      {segment && (
        <ConfirmDialog
          opened={deleting}
          title={inUse ? `${segment.name} can’t be deleted` : `Delete ${segment.name}?`}
          {...(inUse ? {} : { action: 'Delete' })}
          pending={remove.isPending}
          onClose={() => setDeleting(false)}
          onConfirm={() => {
            setDeleting(false);
            remove.mutate({ id: segment.id, version }, { onSuccess: () => void navigate('/segments') });
          }}
        >
          {inUse ? (
            <p>
              This segment is <UsedBy users={segment.used_by} />. Take it out there first.
            </p>
          ) : (
            <p>Its conditions go with it. What it was stays in the audit log.</p>
          )}
        </ConfirmDialog>
      )}
    </Page>
  );
}
