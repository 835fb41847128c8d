import { headerWords } from "../en/header.ts";
import { type Translation, translation } from "../translation.ts";
import { header } from "./header.ts";

/** Every area, by name. */
export const SIMPLIFIED_CHINESE: readonly Translation[] = [translation(headerWords, header)];
