import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * What of a schema a document needs, as coordinates: `Product`, `Product.vendor`, an argument as `Product.metafield.key`, an
 * enum's value that is sent as `ProductSortKeys.TITLE`, a field of an input as `CartInput.note`. A selection through an
 * interface counts for the types that implement it, and a variable for all that may be sent in it. What the schema does not
 * have is left out.
 */
export function coordinatesUsedBy(document: DocumentNode, schema: GraphQLSchema): Set<string> {
  const used = new Set<string>();
  const info = new TypeInfo(schema);
  const withMembers = (type: GraphQLCompositeType): readonly GraphQLNamedType[] =>
    isInterfaceType(type)
      ? [type, ...schema.getImplementations(type).interfaces, ...schema.getPossibleTypes(type)]
      : [type];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ arguments: given = [] }) {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field || field.name.startsWith('__')) return;
        for (const { name: type } of withMembers(parent)) {
          for (const part of [type, `${type}.${field.name}`]) used.add(part);
          for (const { name } of given) used.add(`${type}.${field.name}.${name.value}`);
        }
        used.add(getNamedType(field.type).name);
      },
      VariableDefinition({ type }) {
        const named = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]);
        if (named) addInput(getNamedType(named), used);
      },
      Argument: () => void addName(getNamedType(info.getInputType()), used),
      ObjectField({ name }) {
        const parent = getNamedType(info.getParentInputType());
        if (parent) used.add(`${parent.name}.${name.value}`);
        addName(getNamedType(info.getInputType()), used);
      },
      EnumValue({ value }) {
        const type = getNamedType(info.getInputType());
        if (type) used.add(`${type.name}.${value}`);
      },
    }),
  );
  return used;
}

/** Whatever a variable of this type may hold. */
function addInput(type: GraphQLNamedType, used: Set<string>): void {
  used.add(type.name);
  if (isEnumType(type)) for (const { name } of type.getValues()) used.add(`${type.name}.${name}`);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const coordinate = `${type.name}.${field.name}`;
    if (used.has(coordinate)) continue;
    used.add(coordinate);
    addInput(getNamedType(field.type), used);
  }
}

function addName(type: GraphQLNamedType | undefined, used: Set<string>): void {
  if (type) used.add(type.name);
}
