import { describe, expect, it } from "vitest";
import { shippedStage, trySplit } from "../samples/try-split.ts";

describe("splits of .NET that a script starts", () => {
  const file = (publish: string, start: string, copy = ""): string =>
    `FROM mcr.microsoft.com/dotnet/sdk:8.0\nWORKDIR /src\nCOPY . .\nRUN dotnet publish ${publish}\n${copy}${start}\n`;
  const copies = (...lines: Parameters<typeof file>): readonly string[] =>
    shippedStage(file(...lines)).match(/(?<=^COPY ).*/gm) ?? [];

  it("copies the script next to what is published", () => {
    const script = "--from=build /src/entrypoint.sh /src/entrypoint.sh";
    expect(copies("-o out", 'ENTRYPOINT ["./entrypoint.sh"]')).toEqual(["--from=build /src/out /src/out", script]);
    expect(copies("-o /publish", 'ENTRYPOINT ["bash", "run.sh"]')).toEqual([
      "--from=build /publish /publish",
      "--from=build /src/run.sh /src/run.sh",
    ]);
    expect(copies("-o /publish", "CMD bash scripts/run")).toContain("--from=build /src/scripts/run /src/scripts/run");
    expect(copies("-o out", 'ENTRYPOINT ["./entrypoint.sh"]\nCMD ["dotnet", "out/A.dll"]')).toContain(script);
  });

  it("copies it once where it is published, or comes by itself", () => {
    const out = "--from=build /src/out /src/out";
    expect(copies("-o out", 'ENTRYPOINT ["./out/entrypoint.sh"]')).toEqual([out]);
    const own = "entrypoint.sh /usr/local/bin/";
    expect(copies("-o out", 'ENTRYPOINT ["/usr/local/bin/entrypoint.sh"]', `COPY ${own}\n`)).toEqual([out, own]);
  });

  it("proposes nothing where a program starts that nothing says the place of", () => {
    const why = { id: "unknown-program", detail: "" };
    expect(trySplit(file("-o out", 'CMD ["entrypoint.sh"]'))).toEqual({ kind: "none", why });
    expect(trySplit(file("-o out", 'CMD ["bash", "-lc", "run it"]'))).toEqual({ kind: "none", why });
    expect(copies("-o out", 'CMD ["sh", "-c", "bash entrypoint.sh"]')).toContain(
      "--from=build /src/entrypoint.sh /src/entrypoint.sh",
    );
  });
});
