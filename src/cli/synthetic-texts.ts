/** A plausible multi-stage Dockerfile of about so many lines: a stage every twenty. */
export function textOfLines(lineCount: number): string {
  const lines: string[] = ["# syntax=docker/dockerfile:1", "ARG NODE_VERSION=22"];
  for (let stage = 0; lines.length < lineCount; stage++) {
    lines.push(...STAGE(stage).slice(0, lineCount - lines.length));
  }
  return `${lines.join("\n")}\n`;
}

/** So many stages, each of which builds on one before it and copies from another. */
export function textOfStages(stageCount: number): string {
  const stages = Array.from({ length: stageCount }, (_, stage) => {
    const base = stage < 3 ? "alpine:3.20" : `stage${stage % 7 === 0 ? stage - 3 : stage - 1}`;
    const copied = stage < 3 ? "" : `COPY --from=stage${Math.floor(stage / 2)} /out /in/${stage}\n`;
    return `FROM ${base} AS stage${stage}\n${copied}RUN make part-${stage}\n`;
  });
  return stages.join("\n");
}

/** One RUN of so many continuation lines. */
export function textOfContinuations(lineCount: number): string {
  const packages = Array.from({ length: lineCount }, (_, line) => `    package-${line} \\\n`);
  return `FROM debian:12\nRUN apt-get update && apt-get install -y \\\n${packages.join("")}    last\n`;
}

const STAGE = (stage: number): readonly string[] => [
  "",
  "# Builds one part.",
  `FROM node:\${NODE_VERSION}-slim AS part${stage}`,
  "ARG MODE=production",
  "ENV NODE_ENV=${MODE} PATH=/opt/tool/bin:$PATH",
  `WORKDIR /work/part${stage}`,
  "COPY package.json package-lock.json ./",
  "RUN --mount=type=cache,target=/root/.npm \\",
  "    npm ci && \\",
  "    npm cache verify",
  "COPY . .",
  "RUN npm run build -- --mode $MODE",
  ...(stage === 0 ? ["RUN npm test"] : [`COPY --from=part${stage - 1} /out /in`]),
  "LABEL org.opencontainers.image.title=part",
  "EXPOSE 8080/tcp",
  "USER node",
  'HEALTHCHECK CMD ["node", "health.js"]',
  'ENTRYPOINT ["node"]',
  'CMD ["server.js"]',
  "STOPSIGNAL SIGTERM",
];
