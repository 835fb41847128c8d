import { replace, safeFix } from "../../fix/edits.ts";
import { stageReferences } from "../shared/stage-references.ts";
import { wrapCheck } from "./wrap-check.ts";
import { say } from "../../say.ts";

export const stageNameCasingHint = wrapCheck({
  id: "StageNameCasing",
  title: "A stage name in uppercase",
  severity: "info",
  place: (at, _warning, facts) => {
    const { alias, aliasWord } = at.base;
    if (!aliasWord) return {};
    const range = at.rangeOf(aliasWord);
    const written = stageReferences(facts, alias).filter((place) => at.text.slice(place.start, place.end) !== alias);
    return {
      range,
      fixes: [
        safeFix(
          say`Write \`${alias}\` here and everywhere it is used`,
          ...[range, ...written].map((place) => replace(place, alias)),
        ),
      ],
    };
  },
});
