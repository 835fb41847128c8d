import type { HostileText } from "./hostile-text.ts";

/** Names that every object has. */
export const OBJECT_NAMES = ["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"] as const;

export function named(): HostileText[] {
  return OBJECT_NAMES.map((name) => ({
    name: `everything called ${name}`,
    text: [
      `# ${name}=${name}`,
      `ARG ${name}=1`,
      `FROM ${name} AS ${name}`,
      `ARG ${name}=$${name}`,
      `ENV ${name}=$${name} A=\${${name}:-x}`,
      `LABEL ${name}=${name}`,
      `RUN --mount=type=${name},target=/x --network=${name} x`,
      `RUN --mount=type=cache,${name}=${name},target=/${name},sharing=${name} ${name} install ${name}`,
      `COPY --from=${name} --${name}=${name} ${name} /${name}`,
      `ONBUILD ${name} ${name}`,
      `SHELL ["${name}"]`,
      `EXPOSE ${name}/${name}`,
      `STOPSIGNAL ${name}`,
      `USER ${name}`,
      `VOLUME ${name}`,
      `HEALTHCHECK --${name}=${name} CMD ${name}`,
      `${name} ${name}`,
      `FROM --platform=${name} ${name}`,
      `ADD --checksum=${name}:${name} https://${name}/${name}#${name}?${name}=${name} /`,
      "",
    ].join("\n"),
    options: {
      target: name,
      platform: name,
      buildArgs: JSON.parse(`{"${name}":"${name}"}`),
      dockerignore: `${name}\n!${name}\n`,
      hadolint: JSON.parse(
        `{"ignored":["${name}"],"override":{"${name}":["${name}"]},"label-schema":{"${name}":"${name}"}}`,
      ),
    },
  }));
}
