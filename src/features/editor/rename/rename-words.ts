import { assertNever } from "#core/text/assert-never.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import type { RenameRefusal } from "./rename-refusal.ts";

/** Says why a name can't be changed. */
export function renameRefusalText(why: RenameRefusal): string {
  const { cannotRename: words } = editorFactMessages();
  switch (why.kind) {
    case "nothing":
      return words.nothing;
    case "image":
      return words.image(why.name);
    case "unnamed-stage":
      return words.unnamedStage(why.stage);
    case "predefined":
      return words.predefined(why.name);
    case "unset":
      return words.unset(why.name);
    case "invalid-variable":
      return words.invalidVariable(why.name);
    case "invalid-stage":
      return words.invalidStage(why.name);
    case "taken":
      return words.taken(why.name);
    case "hidden":
      return words.hidden(why.name, why.line);
    case "set-by-shell":
      return words.setByShell(why.name, why.line);
    case "changes-build":
      return words.changesBuild(why.name);
    default:
      return assertNever(why);
  }
}
