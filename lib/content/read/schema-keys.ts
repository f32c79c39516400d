import { z } from 'zod';

import type { JsonPath } from '../diagnostic.ts';

type Shape = z.core.JSONSchema.BaseSchema;

/** The keys that a schema knows at a path, for "did you mean"; none where it knows no object. */
export function listSchemaKeys(schema: z.ZodType, path: JsonPath): readonly string[] {
  let shapes: readonly Shape[] = [z.toJSONSchema(schema, { io: 'input' })];
  for (const key of path) shapes = shapes.flatMap((shape) => stepInto(shape, key));
  return shapes.flatMap(keysOf);
}

function stepInto(shape: Shape, key: PropertyKey): readonly Shape[] {
  const { properties, items, additionalProperties } = shape;
  const inner =
    typeof key === 'number' ? items : (properties?.[String(key)] ?? additionalProperties);
  const found = Array.isArray(inner) ? inner : [inner];
  return found.filter((next) => typeof next === 'object');
}

function keysOf(shape: Shape): readonly string[] {
  const names = shape.propertyNames;
  const enumerated = typeof names === 'object' ? (names.enum ?? []) : [];
  return [...Object.keys(shape.properties ?? {}), ...enumerated.map(String)];
}
