import { describe, expect, it } from "vitest";
import { shippedStage, splitText } from "./samples/try-split.ts";

function goFile(copy: string, start: readonly string[] = ["/bin/api"]): string {
  return `FROM golang:1.24\nWORKDIR /src\n${copy}\nCOPY . .\nRUN go build -o /bin/api .\nCMD ${JSON.stringify(start)}\n`;
}

describe("placeCopy", () => {
  const keyring = "COPY trust.gpg /usr/share/keyrings/trust.gpg";

  it("keeps a keyring that the image names", () => {
    expect(shippedStage(goFile(keyring))).not.toContain(keyring);
    expect(shippedStage(goFile(keyring, ["/bin/api", "--keyring", "/usr/share/keyrings/trust.gpg"]))).toContain(
      keyring,
    );
    expect(shippedStage(goFile(`ENV KEYRING=/usr/share/keyrings/trust.gpg\n${keyring}`))).toContain(keyring);
    const folder = "COPY trust.gpg /usr/share/keyrings/";
    expect(shippedStage(goFile(`ENV KEYRING=/usr/share/keyrings/trust.gpg\n${folder}`))).toContain(folder);
  });

  it("keeps certificates that the program trusts, and no keys of packages", () => {
    const rocky = (copy: string, run = ""): string =>
      `FROM rockylinux:9\nRUN dnf install -y golang\n${copy}\n${run}WORKDIR /src\nCOPY . .\nRUN go build -o /bin/api .\nCMD ["/bin/api"]\n`;
    const anchor = "COPY corp.crt /etc/pki/ca-trust/source/anchors/";
    expect(shippedStage(rocky(anchor))).toContain(`${anchor}\n`);
    const trusted = splitText(rocky(anchor, "RUN update-ca-trust\n"));
    expect(trusted.split(`${anchor}\nRUN update-ca-trust\n`)).toHaveLength(3);
    expect(shippedStage(rocky("COPY acme.gpg /etc/pki/rpm-gpg/"))).not.toContain("acme.gpg");
  });
});
