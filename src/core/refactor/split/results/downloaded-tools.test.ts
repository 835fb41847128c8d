import { expect, it } from "vitest";
import { shippedStage } from "../samples/try-split.ts";

it("leaves out tools for developers that the image doesn't start", () => {
  const copies = (installs: readonly string[], start = '["/bin/api"]', lines = ""): readonly string[] => {
    const run = installs.map((address) => `RUN go install example.com/${address}\n`).join("");
    const text = `FROM golang:1.24\nWORKDIR /src\nCOPY . .\n${run}${lines}RUN go build -o /bin/api .\nCMD ${start}\n`;
    return [...shippedStage(text).matchAll(/^COPY --from=build \S+ (\S*\/bin\/\S+)$/gm)].map(([, to = ""]) => to);
  };
  const tools = ["golangci-lint/cmd/golangci-lint@v1.60.0", "stringer@latest", "protoc-gen-go/v2@v2.1.0"];
  expect(copies(tools)).toEqual(["/bin/api"]);
  expect(copies([...tools, "goose/v3@v3.1.0"])).toEqual(["/bin/api", "/usr/local/bin/goose"]);
  expect(copies(["dlv@latest"], "dlv version && /bin/api")).toContain("/usr/local/bin/dlv");
  const lint = "RUN curl -Lo /usr/local/bin/hadolint https://example.com/hadolint\n";
  expect(copies([], '["/bin/api"]', lint)).toEqual(["/bin/api"]);
  expect(copies([], '["/bin/api"]', lint.replaceAll("hadolint", "probe"))).toContain("/usr/local/bin/probe");
});
