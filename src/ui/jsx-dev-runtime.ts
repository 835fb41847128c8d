import { jsxDEV as createChecked } from "react/jsx-dev-runtime";
import { visibleProps } from "./jsx-runtime.ts";

/** The runtime of `jsx-runtime.ts` while the page is being worked on: with React's checks. */
export { Fragment, type JSX } from "./jsx-runtime.ts";

export const jsxDEV: typeof createChecked = (type, props, key, isStatic, source, self) =>
  createChecked(type, visibleProps(type, props), key, isStatic, source, self);
