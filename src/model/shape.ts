/**
 * A shape is a runtime check that carries its static type: one declaration serves the compiler and the boundary.
 * Whatever crosses a boundary (a message, storage, the result of the content script) has one.
 */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape checks for: `type Span = Of<typeof isSpan>`. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/* @__NO_SIDE_EFFECTS__ */
const is = <T>(check: (value: unknown) => boolean) => check as Shape<T>;

export const text = /* @__PURE__ */ is<string>((value) => typeof value === "string");
export const flag = /* @__PURE__ */ is<boolean>((value) => typeof value === "boolean");
/* @__NO_SIDE_EFFECTS__ */
export const number = (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY) =>
  is<number>((value) => typeof value === "number" && value >= min && value <= max);
/* @__NO_SIDE_EFFECTS__ */
export const oneOf = <const T extends readonly string[]>(...allowed: T) =>
  is<T[number]>((value) => allowed.includes(value as string));
/* @__NO_SIDE_EFFECTS__ */
export const literal = <const T extends string>(only: T) => is<T>((value) => value === only);
/* @__NO_SIDE_EFFECTS__ */
export const list = <T>(item: Shape<T>) => is<T[]>((value) => Array.isArray(value) && value.every(item));
/** `T` or `null`: a field that is always there and may be empty. */
/* @__NO_SIDE_EFFECTS__ */
export const maybe = <T>(shape: Shape<T>) => is<T | null>((value) => value === null || shape(value));
/* @__NO_SIDE_EFFECTS__ */
export const either = <T extends Shape<unknown>[]>(...shapes: T) =>
  is<Of<T[number]>>((value) => shapes.some((shape) => shape(value)));

type Fields = Record<string, Shape<unknown>>;
type Checked<F> = { [K in keyof F]: Of<F[K]> };

/** Required fields, then fields that may be absent. A field not named here is let through unread. */
/* @__NO_SIDE_EFFECTS__ */
export const record = <F extends Fields, O extends Fields = Record<never, never>>(fields: F, optional?: O) =>
  is<Checked<F> & Partial<Checked<O>>>((value) => {
    if (typeof value !== "object" || value === null) return false;
    const given = value as Record<string, unknown>;
    return (
      Object.entries(fields).every(([key, shape]) => shape(given[key])) &&
      Object.entries(optional ?? {}).every(([key, shape]) => !(key in given) || shape(given[key]))
    );
  });
