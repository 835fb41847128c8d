import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { foldRanges } from "./fold-ranges.ts";

it("folds stages, continued instructions, here-documents and comments", () => {
  const text = `# one
# two
FROM a AS x
RUN a && \\
    b

FROM x
COPY <<A <<B /to/
1
A
2
B
# alone
CMD z
`;
  const folds = foldRanges(analyze(text)).map(({ kind, lines }) => `${kind} ${lines.first}-${lines.last}`);
  expect(folds).toEqual(["stage 3-5", "stage 7-14", "instruction 4-5", "heredoc 8-10", "heredoc 10-12", "comment 1-2"]);
});
