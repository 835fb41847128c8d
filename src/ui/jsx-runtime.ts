import { visibleText } from "#core/text/visible-text.ts";
import { Fragment, jsx as createOne, jsxs as createMany } from "react/jsx-runtime";

/**
 * The JSX runtime of the page: React's, with every text that is shown made visible on its way. So no part of the page
 * can forget it, and none has to remember it.
 */
export type { JSX } from "react/jsx-runtime";
export { Fragment };

type Create = typeof createOne;

export const jsx: Create = (type, props, key) => createOne(type, visibleProps(type, props), key);
export const jsxs: Create = (type, props, key) => createMany(type, visibleProps(type, props), key);

/** Attributes of elements that are read or spoken. */
const READ_ATTRIBUTES = ["title", "aria-label", "alt"] as const;

/** The properties of an element as they are shown. */
export function visibleProps(type: unknown, props: unknown): unknown {
  if (!isRecord(props)) return props;
  let changed: Record<string, unknown> | null = null;
  const replace = (key: "children" | (typeof READ_ATTRIBUTES)[number], value: unknown): void => {
    if (value === props[key]) return;
    changed ??= { ...props };
    changed[key] = value;
  };
  if (props.children !== undefined) replace("children", visibleChildren(props.children));
  if (typeof type === "string") {
    for (const key of READ_ATTRIBUTES) {
      const value = props[key];
      if (typeof value === "string") replace(key, visibleText(value));
    }
  }
  return changed ?? props;
}

function visibleChildren(children: unknown): unknown {
  if (typeof children === "string") return visibleText(children);
  if (!Array.isArray(children)) return children;
  const isSeen = children.every((child) => visibleChildren(child) === child);
  return isSeen ? children : children.map(visibleChildren);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
