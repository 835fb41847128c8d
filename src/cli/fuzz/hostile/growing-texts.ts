import type { HostileText } from "./hostile-text.ts";

/** Variables that double. */
export function growing(): HostileText[] {
  const double = (count: number, line: (to: string, from: string) => string) =>
    Array.from({ length: count }, (_, at) => line(`A${at + 1}`, `A${at}`)).join("\n");
  const env = double(28, (to, from) => `ENV ${to}=$${from}$${from}`);
  const replacements = (count: number) => "ENV A=aaaaaaaaaa\n" + "ENV A=${A//a/$A}\n".repeat(count);
  return [
    { name: "ENV doubled 28 times", text: `FROM a\nENV A0=xxxxxxxx\n${env}\n` },
    { name: "ENV of 45 bytes that grows", text: `FROM a\nENV A=aa\n${"ENV A=${A//a/$A}\n".repeat(25)}` },
    { name: "ENV replaced by itself 6 times", text: `FROM a\n${replacements(6)}` },
    { name: "ENV replaced by itself 25 times", text: `FROM a\n${replacements(25)}RUN x\n` },
    {
      name: "ARG doubled 28 times",
      text: `FROM a\nARG A0=xxxxxxxx\n${double(28, (to, from) => `ARG ${to}=$${from}$${from}`)}\n`,
    },
    {
      name: "global ARG doubled 28 times",
      text: `ARG A0=xxxxxxxx\n${double(28, (to, from) => `ARG ${to}=$${from}$${from}`)}\nFROM $A28\n`,
    },
    {
      name: "FROM of a global ARG doubled 24 times",
      text: `ARG A0=x\n${double(24, (to, from) => `ARG ${to}=$${from}$${from}`)}\nFROM $A24\n`,
    },
    {
      name: "platform of a global ARG doubled 24 times",
      text: `ARG A0=x\n${double(24, (to, from) => `ARG ${to}=$${from}$${from}`)}\nFROM --platform=$A24 a\n`,
    },
    {
      name: "1,000 stages FROM a long ARG",
      text: `ARG A0=x\n${double(16, (to, from) => `ARG ${to}=$${from}$${from}`)}\n${"FROM $A16\n".repeat(1000)}`,
    },
    {
      name: "LABEL of doubled variables",
      text: `FROM a\nENV A0=x\n${double(20, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"LABEL k=$A20\n".repeat(500)}`,
    },
    {
      name: "WORKDIR that doubles",
      text: `FROM a\nENV A0=/xxxxxxxx\n${double(16, (to, from) => `ENV ${to}=$${from}$${from}\nWORKDIR $${to}`)}\n${"WORKDIR x$A16\n".repeat(100)}`,
    },
    {
      name: "1,000 relative WORKDIR of a long variable",
      text: `FROM a\nENV A0=x\n${double(11, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"WORKDIR $A11\n".repeat(1000)}`,
    },
    {
      name: "VOLUME of doubled variables",
      text: `FROM a\nENV A0=x\n${double(24, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"VOLUME $A24\n".repeat(100)}`,
    },
    {
      name: "doubled from stage to stage",
      text: `FROM a AS s0\nENV A=xxxxxxxx\n${Array.from({ length: 28 }, (_, at) => `FROM s${at} AS s${at + 1}\nENV A=$A$A\n`).join("")}`,
    },
    {
      name: "doubled in defaults",
      text: `FROM a\nENV A0=x\n${double(28, (to, from) => `ENV ${to}=\${Z:-$${from}$${from}}`)}\n`,
    },
    {
      name: "COPY of doubled variables",
      text: `FROM a\nENV A0=x\n${double(18, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"COPY $A18 $A18 /x/\n".repeat(50)}`,
    },
    {
      name: "RUN shown with doubled variables",
      text: `FROM a\nENV A0=x\n${double(18, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"RUN --mount=target=/$A18 echo $A18\n".repeat(50)}`,
    },
    {
      name: "EXPOSE of doubled variables",
      text: `FROM a\nENV A0="1 "\n${double(18, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"EXPOSE $A18\n".repeat(20)}`,
    },
    {
      name: "here-documents of doubled variables",
      text: `FROM a\nENV A0=x\n${double(18, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"COPY <<E /x\n$A18 $A18\nE\n".repeat(50)}`,
    },
    {
      name: "a mount's source doubled",
      text: `FROM a\nENV A0=x\n${double(18, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"RUN --mount=type=cache,id=$A18,target=/x y\n".repeat(50)}`,
    },
    {
      name: "a PATH that grows 40,000 times",
      text: `FROM a\n${Array.from({ length: 40_000 }, (_, at) => `ENV PATH=/o${at}:$PATH`).join("\n")}\n`,
    },
    {
      name: "ONBUILD ENV that doubles",
      text: `FROM a AS b\nENV A=xx\n${"ONBUILD ENV A=$A$A\n".repeat(28)}FROM b\nRUN $A\n`,
    },
    {
      name: "SOURCE_DATE_EPOCH of a doubled stage",
      text: `FROM scratch AS s\nARG A0=x\n${double(28, (to, from) => `ARG ${to}=$${from}$${from}`)}\nADD http://$A28 /\n`,
      options: { buildArgs: { SOURCE_DATE_EPOCH: "s" } },
    },
    {
      name: "USER and STOPSIGNAL of doubled variables",
      text: `FROM a\nENV A0=x\n${double(20, (to, from) => `ENV ${to}=$${from}$${from}`)}\n${"USER $A20\nSTOPSIGNAL $A20\n".repeat(50)}`,
    },
  ];
}
