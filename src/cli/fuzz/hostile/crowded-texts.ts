import type { HostileText } from "./hostile-text.ts";

/** Tens of thousands of instructions of one kind. */
export function crowded(): HostileText[] {
  const lines = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join("\n");
  const onbuilds = lines(1000, () => "ONBUILD RUN x");
  return [
    { name: "40,000 ENV", text: `FROM a\n${lines(40_000, (at) => `ENV A${at}=${at}`)}\n` },
    { name: "40,000 ARG", text: `FROM a\n${lines(40_000, (at) => `ARG A${at}=${at}`)}\n` },
    { name: "40,000 global ARG", text: `${lines(40_000, (at) => `ARG A${at}=${at}`)}\nFROM a\n` },
    { name: "40,000 LABEL", text: `FROM a\n${lines(40_000, (at) => `LABEL a${at}=${at}`)}\n` },
    { name: "40,000 VOLUME", text: `FROM a\n${lines(40_000, (at) => `VOLUME /v${at}`)}\n` },
    { name: "40,000 WORKDIR", text: `FROM a\n${lines(40_000, (at) => `WORKDIR /v${at}`)}\n` },
    { name: "40,000 relative WORKDIR", text: `FROM a\n${lines(40_000, () => "WORKDIR v")}\n` },
    { name: "40,000 EXPOSE", text: `FROM a\n${lines(40_000, (at) => `EXPOSE ${at}`)}\n` },
    { name: "40,000 wide EXPOSE", text: `FROM a\n${lines(40_000, () => "EXPOSE 1-65535")}\n` },
    {
      name: "all ports in 2,000 stages",
      text: `FROM a AS s0\nEXPOSE 1-65535\n${lines(1999, (at) => `FROM s${at} AS s${at + 1}`)}\n`,
    },
    { name: "40,000 ONBUILD", text: `FROM a AS b\n${lines(40_000, () => "ONBUILD RUN x")}\nFROM b\n` },
    { name: "25,000 COPY with rm", text: `FROM a\n${lines(12_500, (at) => `COPY f${at} /f${at}\nRUN rm /f${at}`)}\n` },
    { name: "25,000 COPY", text: `FROM a\n${lines(25_000, (at) => `COPY f${at} /f${at}`)}\n` },
    { name: "1,000 ONBUILD in 1,000 stages", text: `FROM a AS b\n${onbuilds}\n${lines(1000, () => "FROM b")}\n` },
    { name: "20,000 ENV with 20,000 RUN", text: `FROM a\n${lines(20_000, (at) => `ENV A${at}=${at}\nRUN x`)}\n` },
    { name: "20,000 ARG with 20,000 RUN", text: `FROM a\n${lines(20_000, (at) => `ARG A${at}=${at}\nRUN x`)}\n` },
    {
      name: "one ENV of 6,500 pairs",
      text: `FROM a\nENV ${lines(6500, (at) => `KEY${at}=VALUE${at}`).replaceAll("\n", " ")}\n`,
    },
    {
      name: "one ENV of 60,000 pairs",
      text: `FROM a\nENV ${lines(60_000, (at) => `K${at}=V`).replaceAll("\n", " ")}\n`,
    },
    {
      name: "one ARG of 60,000 names",
      text: `FROM a\nARG ${lines(60_000, (at) => `K${at}=V`).replaceAll("\n", " ")}\n`,
    },
    {
      name: "one LABEL of 60,000 pairs",
      text: `FROM a\nLABEL ${lines(60_000, (at) => `K${at}=V`).replaceAll("\n", " ")}\n`,
    },
    {
      name: "one COPY of 100,000 sources",
      text: `FROM a\nCOPY ${lines(100_000, (at) => `f${at}`).replaceAll("\n", " ")} /x/\n`,
    },
    {
      name: "one COPY of 60,000 variables",
      text: `FROM a\nCOPY ${lines(60_000, (at) => `$f${at}`).replaceAll("\n", " ")} /x/\n`,
    },
    {
      name: "one EXPOSE of 100,000 ports",
      text: `FROM a\nEXPOSE ${lines(100_000, (at) => String(at % 65536)).replaceAll("\n", " ")}\n`,
    },
    {
      name: "one VOLUME of 100,000 paths",
      text: `FROM a\nVOLUME ${lines(100_000, (at) => `/v${at}`).replaceAll("\n", " ")}\n`,
    },
    {
      name: "one RUN of 20,000 mounts",
      text: `FROM a\nRUN ${lines(20_000, (at) => `--mount=type=cache,target=/c${at}`).replaceAll("\n", " ")} x\n`,
    },
    {
      name: "one RUN of 10,000 mounts from images",
      text: `FROM a\nRUN ${lines(10_000, (at) => `--mount=from=i${at},target=/c${at}`).replaceAll("\n", " ")} x\n`,
    },
    {
      name: "one ADD of 10,000 URLs",
      text: `FROM a\nADD ${lines(10_000, (at) => `http://h/${at}`).replaceAll("\n", " ")} /x/\n`,
    },
    { name: "20,000 undefined variables", text: `FROM a\n${lines(20_000, (at) => `ENV A${at}=$B${at}`)}\n` },
    {
      name: "undefined variables in stages",
      text: `${lines(300, (at) => `FROM a:$V${at}\n${lines(60, (of) => `ENV E${of}=$X${at}_${of}`)}`)}\n`,
    },
    {
      name: "2,000 stages in a row",
      text: `FROM a AS s0\n${lines(1999, (at) => `FROM s${at} AS s${at + 1}\nENV A${at}=1`)}\n`,
    },
    {
      name: "2,000 stages in a circle",
      text: `${lines(2000, (at) => `FROM a AS s${at}\nCOPY --from=s${(at + 1) % 2000} / /`)}\n`,
    },
    {
      name: "60 stages that all copy from all before",
      text: `${lines(60, (at) => `FROM a AS s${at}\n${lines(at, (of) => `COPY --from=s${of} /a /b`)}`)}\n`,
    },
    {
      name: "250 stages that all copy from all before",
      text: `${lines(250, (at) => `FROM a AS s${at}\n${lines(at, (of) => `COPY --from=s${of} /a /b`)}`)}\n`,
    },
    { name: "50,000 stages", text: `${lines(50_000, () => "FROM a")}\n` },
    { name: "50,000 unknown instructions", text: `${lines(50_000, (at) => `X${at}`)}\n` },
    { name: "500,000 unknown instructions", text: "X\n".repeat(500_000) },
    { name: "130,000 RUN", text: `FROM a\n${"RUN x\n".repeat(130_000)}` },
    { name: "170,000 ARG", text: `FROM a\n${"ARG A\n".repeat(170_000)}` },
    { name: "50,000 broken instructions", text: `FROM a\n${lines(50_000, () => "COPY x")}\n` },
    { name: "50,000 comments", text: `${lines(50_000, (at) => `# ${at}`)}\nFROM a\n` },
    { name: "50,000 check comments", text: `FROM a\n${lines(40_000, () => "# check=skip=all")}\nRUN x\n` },
    { name: "30,000 CMD", text: `FROM a\n${lines(30_000, () => "CMD x")}\n` },
    { name: "20,000 SHELL and RUN", text: `FROM a\n${lines(20_000, (at) => `SHELL ["s${at}"]\nRUN x`)}\n` },
    { name: "20,000 here-documents", text: `FROM a\n${lines(20_000, () => "COPY <<E /x\ny\nE")}\n` },
    {
      name: "one COPY of 20,000 here-documents",
      text: `FROM a\nCOPY ${lines(20_000, (at) => `<<E${at}`).replaceAll("\n", " ")} /x/\n${lines(20_000, (at) => `a\nE${at}`)}\n`,
    },
    { name: "20,000 linked copies", text: `FROM a\n${lines(20_000, (at) => `COPY --link f${at} /x`)}\n` },
    { name: "10,000 equal copies", text: `${lines(3000, (at) => `FROM a AS s${at}\nCOPY x /y\nRUN z\nCOPY q /w`)}\n` },
  ];
}
