import { Layer, Rectangle, ResponsiveContainer, Sankey, type SankeyNodeProps } from 'recharts';
import type { LineageLinks, LineageNode } from './lineage-data.ts';

interface LineageSankeyProps {
  readonly lineage: LineageLinks;
  readonly onOpen: (node: LineageNode) => void;
}

const ROW = 38;
const NAME = 190;
const FILLS = { data: 'var(--d2)', missing: 'var(--block-solid)', rule: 'var(--acc)' } as const;

/** The lineage as bands from left to right; the list under it says the same, and is what the keyboard and readers use. */
export default function LineageSankey({ lineage, onOpen }: LineageSankeyProps) {
  const targets = lineage.links.length;
  return (
    <div aria-hidden>
      <ResponsiveContainer width="100%" height={Math.max(160, Math.max(targets, 4) * ROW)}>
        <Sankey
          data={{
            nodes: [...lineage.nodes],
            links: lineage.links.map((link) => ({ ...link, value: 1 })),
          }}
          nodeWidth={8}
          nodePadding={22}
          accessibilityLayer={false}
          align="justify"
          margin={{ top: 12, right: NAME, bottom: 12, left: 12 }}
          link={{ stroke: 'var(--d3)', strokeOpacity: 0.5 }}
          node={(props: SankeyNodeProps) => <Node {...props} lineage={lineage} onOpen={onOpen} />}
        />
      </ResponsiveContainer>
    </div>
  );
}

function Node({ x, y, width, height, index, lineage, onOpen }: SankeyNodeProps & LineageSankeyProps) {
  const node = lineage.nodes[index];
  if (node === undefined) return null;
  const words =
    node.kind === 'missing'
      ? `${node.name} is missing`
      : `${node.name}${node.sensitivity >= 2 ? ' · sensitive' : ''}`;
  return (
    <Layer onClick={() => onOpen(node)} style={{ cursor: node.kind === 'missing' ? 'default' : 'pointer' }}>
      <Rectangle x={x} y={y} width={width} height={Math.max(4, height)} fill={FILLS[node.kind]} />
      <text
        x={x + width + 6}
        y={y + height / 2}
        dominantBaseline="middle"
        fill={node.kind === 'missing' ? 'var(--block)' : 'var(--t)'}
        fontSize={12}
      >
        {words.length > 30 ? `${words.slice(0, 29)}…` : words}
      </text>
    </Layer>
  );
}
