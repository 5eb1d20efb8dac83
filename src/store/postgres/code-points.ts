import {
  DataTypeNode,
  OperationNodeTransformer,
  RawNode,
  type ColumnDefinitionNode,
  type KyselyPlugin,
} from 'kysely';

/**
 * Makes columns of text that compare by code point, as every other store does. PostgreSQL compares by the language of
 * the database otherwise, in which `a-1` may come after `a1`.
 */
export function byCodePoint(): KyselyPlugin {
  const transformer = new ByCodePoint();
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

class ByCodePoint extends OperationNodeTransformer {
  protected override transformColumnDefinition(
    ...given: Parameters<OperationNodeTransformer['transformColumnDefinition']>
  ): ColumnDefinitionNode {
    const column = super.transformColumnDefinition(...given);
    const isText = DataTypeNode.is(column.dataType) && column.dataType.dataType === 'text';
    return isText ? { ...column, dataType: RawNode.createWithSql('text collate "C"') } : column;
  }
}
