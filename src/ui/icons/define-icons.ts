import type { LucideIcon } from "lucide-react";

/** Line drawings by names that a compiler can check. */
export function defineIcons<Name extends string>(named: Readonly<Record<Name, LucideIcon>>): typeof named {
  return named;
}
