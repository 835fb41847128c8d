import { crowded } from "./crowded-texts.ts";
import { growing } from "./growing-texts.ts";
import type { HostileText } from "./hostile-text.ts";
import { layout } from "./layout-texts.ts";
import { named } from "./named-texts.ts";
import { nested } from "./nested-texts.ts";
import { patterns } from "./pattern-texts.ts";

/** Texts within 1 MiB that once froze or stopped the page, and others of their kinds. */
export function hostileTexts(): readonly HostileText[] {
  return [...growing(), ...crowded(), ...patterns(), ...nested(), ...layout(), ...named()];
}
