import '@mantine/spotlight/styles.css';
import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconDatabase,
  IconKeyboard,
  IconPlus,
  IconRoute,
  IconSearch,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { catalogQuery } from '../data/catalog.ts';
import { rulesQuery } from '../data/rules.ts';
import { segmentsQuery } from '../data/segments.ts';
import { PAGES } from '../routes.tsx';
import { focusMain } from './focus-main.ts';
import { pathOf } from './path-of.ts';

interface PaletteProps {
  /** Opens each time this number grows. */
  readonly wanted: number;
  readonly onHelp: () => void;
}

/** Goes anywhere by typing: pages, rules, segments, attributes, and a few actions. */
export default function Palette({ wanted, onHelp }: PaletteProps) {
  const navigate = useNavigate();
  const { data: rules } = useQuery(rulesQuery);
  const { data: segments } = useQuery(segmentsQuery);
  const { data: catalog } = useQuery(catalogQuery);
  useEffect(() => spotlight.open(), [wanted]);
  const jumped = useRef(false);
  const go = (to: string) => () => {
    jumped.current = true;
    void navigate(to);
  };
  const groups: SpotlightActionGroupData[] = [
    {
      group: 'Pages',
      actions: PAGES.filter(({ icon }) => icon !== undefined).map(({ path, title, icon }) => ({
        id: `page:${path}`,
        label: title,
        leftSection: iconOf(icon),
        onClick: go(pathOf(path)),
      })),
    },
    {
      group: 'Actions',
      actions: [
        {
          id: 'new-segment',
          label: 'New segment',
          leftSection: iconOf(IconPlus),
          onClick: go('/segments/new'),
        },
        {
          id: 'keys',
          label: 'All keys',
          keywords: ['help', 'shortcuts'],
          leftSection: iconOf(IconKeyboard),
          onClick: onHelp,
        },
      ],
    },
    {
      group: 'Rules',
      actions: (rules?.items ?? []).map(({ id, name }) => ({
        id: `rule:${id}`,
        label: name,
        leftSection: iconOf(IconRoute),
        onClick: go(`/rules/${id}`),
      })),
    },
    {
      group: 'Segments',
      actions: (segments?.items ?? []).map(({ id, name }) => ({
        id: `segment:${id}`,
        label: name,
        leftSection: iconOf(IconUsersGroup),
        onClick: go(`/segments/${id}`),
      })),
    },
    {
      group: 'Attributes',
      actions: (catalog?.attributes ?? []).map(({ id, label }) => ({
        id: `attribute:${id}`,
        label,
        keywords: [id],
        leftSection: iconOf(IconDatabase),
        onClick: go(`/catalog/${id}`),
      })),
    },
  ];
  return (
    <Spotlight
      actions={groups}
      shortcut={null}
      onSpotlightOpen={() => {
        jumped.current = false;
      }}
      onSpotlightClose={() => {
        if (jumped.current) focusMain();
      }}
      attributes={{ content: { 'aria-label': 'Search or jump to' } }}
      limit={12}
      highlightQuery
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      nothingFound="Nothing is called that"
      searchProps={{
        placeholder: 'Search or jump to',
        'aria-label': 'Search or jump to',
        leftSection: <IconSearch size={16} aria-hidden />,
      }}
    />
  );
}

function iconOf(Icon: TablerIcon | undefined) {
  return Icon && <Icon size={16} color="var(--t3)" aria-hidden />;
}
