import { z } from 'zod';

import type { JsonPath } from '../diagnostic.ts';

type Shape = z.core.JSONSchema.BaseSchema;

/**
 * The keys that a schema knows at a path of a value, for "did you mean"; none where it knows no object. Of objects of
 * several kinds it is the kind that the value has.
 */
export function listSchemaKeys(
  schema: z.ZodType,
  path: JsonPath,
  value: unknown,
): readonly string[] {
  let shapes: readonly Shape[] = [toShape(schema)];
  let inner = value;
  for (const key of path) {
    shapes = choose(shapes, inner).flatMap((shape) => stepInto(shape, key));
    inner = memberOf(inner, key);
  }
  return choose(shapes, inner).flatMap(keysOf);
}

const known = new WeakMap<z.ZodType, Shape>();

/** Made once: a file may have a hundred keys that nobody knows, and the shape of a release takes milliseconds. */
function toShape(schema: z.ZodType): Shape {
  const shape = known.get(schema) ?? z.toJSONSchema(schema, { io: 'input' });
  known.set(schema, shape);
  return shape;
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** Of the forms that an object can have those of its kind; all, when it has none of them. */
function choose(shapes: readonly Shape[], value: unknown): readonly Shape[] {
  const kind = memberOf(value, 'kind');
  return shapes.flatMap((shape) => {
    const forms = shape.oneOf ?? shape.anyOf;
    if (!forms) return [shape];
    const own = forms.filter(({ properties }) => {
      const named = properties?.['kind'];
      return typeof named === 'object' && named.const === kind;
    });
    return own.length > 0 ? own : choose(forms, value);
  });
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
