/** What a terminal shows of builds of `CI_DOCKERFILE`, written by the rules of BuildKit's console display, for the tests. */

/** Columns of the made-up terminal. */
const WIDTH = 100;

/** A line of a step: the name is cut off where the time needs the place. */
export function terminalLine(name: string, seconds: string, width = WIDTH): string {
  const time = ` ${seconds}s`;
  const left = width - " => ".length - time.length - 2;
  return `${` => ${name.slice(0, left)}`.padEnd(width - time.length - 2)} ${time}`;
}

function header(counts: string, seconds: string, end: string): string {
  return `[+] Building ${seconds}s (${counts}) ${end}`.padEnd(WIDTH - 15) + "docker:default";
}

function linesOf(steps: readonly (readonly [string, string])[], width = WIDTH): string {
  return steps.map(([name, seconds]) => `${terminalLine(name, seconds, width)}\n`).join("");
}

/** The steps of a finished build; `prefix` is what Bake or Compose puts into the brackets. */
export function terminalSteps(prefix = "", width = WIDTH): string {
  const target = prefix === "" ? "" : `[${prefix.trim()}] `;
  return linesOf(
    [
      [`[${prefix}internal] load build definition from Dockerfile`, "0.0"],
      ["=> transferring dockerfile: 215B", "0.0"],
      [`[${prefix}internal] load metadata for docker.io/library/golang:1.22`, "0.4"],
      [`[${prefix}auth] library/golang:pull token for registry-1.docker.io`, "0.0"],
      [`[${prefix}internal] load .dockerignore`, "0.0"],
      ["=> transferring context: 2B", "0.0"],
      [
        `[${prefix}build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a8733a69bfb6b`,
        "6.1",
      ],
      ["=> resolve docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643e8a", "0.0"],
      ["=> sha256:4f4fb700ef54461cfa02571ae0db9a0dc1e0cdb5577484a6d75e68dc38e8acc1 49.55MB / 49.55MB", "2.0"],
      [`[${prefix}internal] load build context`, "0.1"],
      [
        `CACHED [${prefix}stage-1 1/3] FROM docker.io/library/alpine:3.20@sha256:77726ef6b57ddf65bb551896826ec38bc3e53f75`,
        "0.0",
      ],
      [`[${prefix}build 2/4] WORKDIR /src`, "0.2"],
      [`CACHED [${prefix}stage-1 2/3] RUN apk add --no-cache tini`, "0.0"],
      [`[${prefix}build 3/4] COPY . .`, "0.1"],
      [`[${prefix}build 4/4] RUN go build -o /app .`, "131.5"],
      ["WARN: something to mind", "131.5"],
      [`[${prefix}stage-1 3/3] COPY --from=build /app /app`, "0.1"],
      [`${target}exporting to image`, "0.4"],
      ["=> exporting layers", "0.3"],
      ["=> naming to docker.io/library/app", "0.0"],
    ],
    width,
  );
}

export const TERMINAL_DONE = `${header("13/13", "140.2", "FINISHED")}\n${terminalSteps()}`;

/** Copied while it goes on; the last step shows what it prints. */
export const TERMINAL_RUNNING = `${header("7/13", "12.1", "")}
${linesOf([
  ["[internal] load build definition from Dockerfile", "0.0"],
  ["[build 1/4] FROM docker.io/library/golang:1.22@sha256:0ca97f4ab335f4b284a5b8190980c7cdc21d320d529f2b643", "6.1"],
  ["CACHED [stage-1 1/3] FROM docker.io/library/alpine:3.20", "0.0"],
  ["[build 2/4] WORKDIR /src", "0.2"],
  ["[build 3/4] COPY . .", "0.1"],
  ["[build 4/4] RUN go build -o /app .", "5.2"],
])} => => # go: downloading github.com/spf13/cobra v1.8.0                                             
 => => # go: downloading golang.org/x/sys v0.20.0                                                  
`;

export const TERMINAL_FAILING = `${header("8/11", "3.1", "")}
${linesOf([
  ["CACHED [build 1/4] FROM docker.io/library/golang:1.22", "0.0"],
  ["CACHED [build 2/4] WORKDIR /src", "0.0"],
  ["[build 3/4] COPY . .", "0.1"],
  ["CANCELED [stage-1 2/3] RUN apk add --no-cache tini", "0.6"],
  ["ERROR [build 4/4] RUN go build -o /app .", "0.6"],
])}------
 > [build 4/4] RUN go build -o /app .:
0.352 main.go:7:2: undefined: fmt.Printn
------
Dockerfile:4
--------------------
   2 |     WORKDIR /src
   3 |     COPY . .
   4 | >>> RUN go build -o /app .
   5 |${" "}
--------------------
ERROR: failed to build: failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1

View build details: docker-desktop://dashboard/build/default/default/abc
`;

/** As `script` records it: each display is drawn over the one before. */
export const TERMINAL_REDRAWN = `\u001B[?25l${TERMINAL_RUNNING}\u001B[?25h${"\u001B[1A".repeat(9)}\u001B[0G\u001B[?25l${TERMINAL_DONE}\u001B[?25h`;
