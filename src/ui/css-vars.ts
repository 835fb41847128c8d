import type { CSSProperties } from "react";

type Variables = CSSProperties & Readonly<Record<`--${string}`, string | number>>;

/** Values that a style sheet reads as variables, for an element's `style`. */
export function cssVars(variables: Variables): CSSProperties {
  return variables;
}
