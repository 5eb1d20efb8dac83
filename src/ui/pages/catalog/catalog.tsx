import { Button } from '@mantine/core';
import { IconDatabase, IconSitemap, IconSparkles, IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { everythingIn } from '../../../domain/data/catalog.ts';
import { catalogQuery } from '../../data/catalog.ts';
import { problemText, referenceOf } from '../../data/query-client.ts';
import { useMe } from '../../data/session.ts';
import { formatCount } from '../../kit/format.ts';
import { Page } from '../../kit/page.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';
import { useSetParams } from '../../kit/use-set-params.ts';
import { AttributeDetail } from './attribute-detail.tsx';
import { CatalogList } from './catalog-list.tsx';
import { attributesNarrowed, attributesShown, eventsShown, isToConfirm, shownIn } from './catalog-view.ts';
import { LineageGraph } from './lineage-graph.tsx';
import { useRulesByAttribute } from './use-rules-by-attribute.ts';
import { useListKeys } from '../../kit/use-list-keys.ts';
import classes from './catalog.module.css';

/** Every attribute and event: what it is, how private, and whether someone has decided so. */
export default function CatalogPage() {
  const me = useMe();
  const catalog = useQuery(catalogQuery);
  const rules = useRulesByAttribute(catalog.data);
  const { id: open } = useParams();
  const [params] = useSearchParams();
  const setParams = useSetParams({ replace: true });
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const shown = shownIn(params.get('show'));
  const search = params.get('q') ?? '';
  const lineage = params.get('view') === 'lineage';
  const all = useMemo(() => (catalog.data ? everythingIn(catalog.data) : []), [catalog.data]);
  const source = params.get('source') ?? '';
  const used = params.get('used') ?? '';
  const found = useMemo(
    () => attributesNarrowed(attributesShown(all, shown, search), { source, used }, rules),
    [all, shown, search, source, used, rules],
  );
  const events = useMemo(
    () =>
      shown === 'all' && source === '' && used === '' ? eventsShown(catalog.data?.events ?? [], search) : [],
    [catalog.data, shown, search, source, used],
  );
  const to = (id: string | null) => ({
    pathname: id === null ? '/catalog' : `/catalog/${id}`,
    search: params.size === 0 ? '' : `?${params}`,
  });
  const isAllowed = me.rights.includes('catalog.change');
  useListKeys({
    list,
    ids: found.map(({ id }) => id),
    open,
    onOpen: (id) => void navigate(to(id), { replace: true }),
  });
  useEffect(() => {
    if (open !== undefined)
      list.current?.querySelector(`[data-row="${open}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const attribute = all.find(({ id }) => id === open);
  const waiting = all.filter(isToConfirm).length;
  const change = (name: string, value: string) => setParams({ [name]: value });
  return (
    <Page
      bare
      title="Data catalog"
      beside={
        catalog.data && (
          <span className="meta">
            {formatCount(catalog.data.attributes.length)} attributes,{' '}
            {formatCount(catalog.data.events.length)} {catalog.data.events.length === 1 ? 'event' : 'events'}
          </span>
        )
      }
      actions={
        <>
          {waiting > 0 && (
            <Link className={classes['waiting']} to="/catalog?show=to-confirm">
              <IconSparkles size={14} aria-hidden />
              {waiting === 1 ? '1 classification to confirm' : `${waiting} classifications to confirm`}
            </Link>
          )}
          <Button
            component={Link}
            to={lineage ? '/catalog' : '/catalog?view=lineage'}
            leftSection={<IconSitemap size={15} aria-hidden />}
          >
            {lineage ? 'List' : 'Lineage'}
          </Button>
          <Button component={Link} to="/import" leftSection={<IconUpload size={15} aria-hidden />}>
            Import
          </Button>
        </>
      }
    >
      {catalog.isPending && <Loading rows={12} />}
      {catalog.isError && (
        <Failure
          title="Couldn’t read the catalog"
          detail={problemText(catalog.error)}
          reference={referenceOf(catalog.error)}
          onRetry={() => void catalog.refetch()}
        />
      )}
      {catalog.isSuccess && catalog.data.attributes.length === 0 && catalog.data.events.length === 0 && (
        <Empty
          icon={<IconDatabase size={22} color="var(--t3)" aria-hidden />}
          title="No data yet"
          action={
            <Button component={Link} to="/import" variant="filled">
              Import your customers
            </Button>
          }
        >
          The catalog lists every attribute of your customers, and says which seem sensitive.
        </Empty>
      )}
      {catalog.isSuccess && catalog.data.attributes.length + catalog.data.events.length > 0 && (
        <div className={classes['columns']}>
          {lineage ? (
            <LineageGraph ref={list} all={all} rules={rules} to={to} />
          ) : (
            <CatalogList
              ref={list}
              catalog={catalog.data}
              all={all}
              found={found}
              events={events}
              rules={rules}
              shown={shown}
              search={search}
              narrowed={{ source, used }}
              open={open}
              to={to}
              allowed={isAllowed}
              onChange={change}
            />
          )}
          {open !== undefined && (
            <AttributeDetail
              id={open}
              attribute={attribute}
              catalog={catalog.data}
              rules={rules?.get(open) ?? null}
              allowed={isAllowed}
              onClose={() => void navigate(to(null))}
            />
          )}
        </div>
      )}
    </Page>
  );
}
