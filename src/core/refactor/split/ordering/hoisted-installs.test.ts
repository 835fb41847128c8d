import { describe, expect, it } from "vitest";
import { splitText } from "../samples/try-split.ts";

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

  it.each([
    "ENV DEBIAN_FRONTEND=noninteractive\nRUN apt-get update && apt-get install -y zip",
    "ARG http_proxy=http://proxy:3128\nRUN apt-get update && apt-get install -y zip",
    "ENV APT_CONFIG=/src/ci/apt.conf\nRUN apt-get update && apt-get install -y zip",
    "RUN export DEBIAN_FRONTEND=noninteractive && apt-get update && apt-get install -y zip",
    "RUN apt-get update && xargs apt-get install -y < packages.txt",
    "RUN apt-get update\nRUN xargs apt-get install -y < packages.txt",
    "RUN apt-get update && xargs apt-get install -y < packages.txt && rm -rf /var/lib/apt/lists/*",
    "RUN apt-get update && apt-get install -y zip && ./ci/more.sh && rm -rf /var/lib/apt/lists/*",
    "RUN python3 ci/add_repo.py && apt-get update && apt-get install -y zip",
    "RUN python3 ci/add_repo.py > /etc/apt/sources.list.d/own.list && apt-get update && apt-get install -y zip",
    "RUN make repo && apt-get update && apt-get install -y zip",
    "RUN node ci/x.js && apt-get update && apt-get install -y zip",
    "RUN npm run setup && apt-get update && apt-get install -y zip",
    "RUN node ci/x.js\nRUN apt-get update && apt-get install -y zip",
    "RUN apt-key add ci/own.key && apt-get update && apt-get install -y zip",
    "RUN gpg --dearmor < ci/own > /usr/share/keyrings/own.gpg && apt-get update && apt-get install -y zip",
  ])("leaves packages behind what may matter to them: %s", (lines) => {
    const [before, after] = around(`${lines}\n`);
    expect(before).not.toContain("apt");
    expect(after).toContain(lines);
  });

  it.each([
    "npm run build",
    "make",
    "python3 -m venv /venv",
    "rm -rf /tmp/a",
    "wget https://packages.microsoft.com/config/debian/12/packages-microsoft-prod.deb && dpkg -i packages-microsoft-prod.deb",
  ])("installs packages before the sources despite %s", (command) => {
    expect(around(`RUN ${command} && apt-get update && apt-get install -y zip\n`)[0]).toContain("install -y zip");
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
