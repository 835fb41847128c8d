import { describe, expect, it } from "vitest";
import { splitText } from "./samples/try-split.ts";

describe("splitStages, with installations before the sources", () => {
  it.each([
    [
      "keeps the removal of a file behind what downloads it",
      "wget -O /tmp/m.tgz https://example.com/m.tgz && tar -C /usr/local/bin -xzf /tmp/m.tgz && rm /tmp/m.tgz",
      [],
      ["rm /tmp/m.tgz", "wget"],
    ],
    [
      "takes only the package lists of what is removed",
      "apt-get update && apt-get install -y zip && zip /tmp/a main.go && rm -rf /tmp/a /var/lib/apt/lists/*",
      ["apt-get install -y zip", "rm -rf /var/lib/apt/lists/*"],
      ["zip /tmp/a main.go", "rm -rf /tmp/a /var/lib/apt/lists/*"],
    ],
    [
      "removes packages after they are used",
      "apt-get update && apt-get install -y zip && zip a main.go && apt-get purge -y zip",
      ["apt-get install -y zip"],
      ["apt-get purge -y zip"],
    ],
    [
      "installs what a script of somebody else prepares after it",
      "curl -fsSL https://example.com/setup.sh | bash - && apt-get update && apt-get install -y zip",
      [],
      ["curl", "apt-get install -y zip"],
    ],
    [
      "copies a list of repositories of the project after the sources",
      "cp ci/own.list /etc/apt/sources.list.d/ && apt-get update && apt-get install -y zip",
      [],
      ["cp ci/own.list", "apt-get install -y zip"],
    ],
    [
      "installs a tool out of a file that was downloaded after that",
      "curl -o /tmp/tool.gem https://example.com/tool.gem && gem install /tmp/tool.gem",
      [],
      ["gem install /tmp/tool.gem"],
    ],
  ])("%s", (_, run, early, late) => {
    const [before = "", after = ""] = around(`RUN ${run}\n`);
    for (const command of early) expect(before).toContain(command);
    for (const command of late) {
      expect(before).not.toContain(command);
      expect(after).toContain(command);
    }
  });

  it("installs a tool only where its version is known", () => {
    const [before, after] = around("ARG V=1\nRUN go install example.com/tool@$V\n");
    expect(before).not.toContain("tool@$V");
    expect(after).toContain("ARG V=1\nRUN go install example.com/tool@$V");
    expect(around("RUN go install example.com/tool@v1\n")[0]).toContain("RUN go install example.com/tool@v1");
  });

  it("installs nothing before a repository that is copied behind the sources", () => {
    const [before, after] = around(
      "COPY own.list /etc/apt/sources.list.d/\nRUN apt-get update && apt-get install -y zip\n",
    );
    expect(before).not.toContain("zip");
    expect(after).toContain("apt-get install -y zip");
  });
});

/** What the stage that builds does before and after the sources are copied. */
function around(lines: string): readonly string[] {
  const text = `FROM golang:1.23\nWORKDIR /src\nCOPY . .\n${lines}RUN go build -o /bin/api .\nCMD ["/bin/api"]\n`;
  const result = splitText(text);
  return result.slice(0, result.lastIndexOf("\nFROM ")).split("COPY . .\n");
}
