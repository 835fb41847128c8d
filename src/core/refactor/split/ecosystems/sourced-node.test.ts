import { describe, expect, it } from "vitest";
import { splitText, trySplit } from "../samples/try-split.ts";

describe("Node that a script brings", () => {
  const file = (path: string, run: string): string =>
    `FROM debian:12\nENV NVM_DIR=/opt/nvm\n${path}RUN curl -o- https://example.com/install.sh | bash && . $NVM_DIR/nvm.sh && nvm install 20\nWORKDIR /app\nCOPY package*.json ./\nRUN ${run}npm ci\nCOPY . .\nRUN ${run}npm run build\nCMD ["node", "dist/main.js"]\n`;

  it("isn't split where only the RUN that installs finds it", () => {
    expect(trySplit(file("", ". $NVM_DIR/nvm.sh && "))).toMatchObject({ why: { id: "unknown-runtime" } });
    expect(trySplit(file("", 'bash -c ". $NVM_DIR/nvm.sh" && . /opt/nvm/nvm.sh && '))).toMatchObject({ kind: "none" });
  });

  it("isn't looked for where the image has it", () => {
    expect(trySplit(file("", ". /etc/profile && ").replace("debian:12", "node:20"))).toMatchObject({ kind: "ok" });
  });

  it("is split where PATH has it, or what the shell reads is something else", () => {
    const path = "ENV PATH=/opt/nvm/versions/node/v20.11.0/bin:$PATH\n";
    expect(splitText(file(path, ". $NVM_DIR/nvm.sh && "))).toContain("COPY --from=build /opt/nvm /opt/nvm\n");
    expect(trySplit(file("", ". ./other.env && echo source nvm.sh && "))).toMatchObject({ kind: "ok" });
  });
});
