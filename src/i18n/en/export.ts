import { ENGLISH_EXPORT_TEXTS } from "#core/export/export-texts.ts";
import { messages } from "../messages.ts";

/** What exported pictures and outlines say; in English the same as the command line. */
export const exportMessages = messages(ENGLISH_EXPORT_TEXTS);
