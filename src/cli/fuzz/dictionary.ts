import { OBJECT_NAMES } from "./hostile/named-texts.ts";

const SYNTAX =
  "FROM AS COPY ADD RUN ENV ARG LABEL WORKDIR USER VOLUME EXPOSE CMD ENTRYPOINT SHELL ONBUILD STOPSIGNAL HEALTHCHECK " +
  "MAINTAINER NONE --from= --platform= --mount=type= --link --parents --chown= --chmod= --exclude= --checksum= " +
  "--network= --security= --interval= bind cache tmpfs secret ssh target= source= id= sharing=locked required " +
  "scratch context 0 1 -1 99999999999999999999 alpine:3.20 a@sha256: http://x/y.git#z:s git@github.com:a/b.git " +
  "$A ${A} ${A:-x} ${A:+$B} ${A#*x} ${A%%?} ${A//a/$A} ${A/*/b} ${A?no} ${ $ $$ $( ` \\ \" ' <<E <<-E E # , = == : / // " +
  "[ ] [] { } ( ) ; && || | > * ? ** ! ../ ./ ~ @ % \\n \\\\ linux/arm64 linux/arm64/v8 windows/amd64 x/y/z/w " +
  "apt-get install -y npm pip go build curl rm -rf /var/lib/apt/lists TARGETARCH BUILDPLATFORM TARGETSTAGE PATH HOME";

const ODD = [
  "\t",
  "\n",
  "\r\n",
  "\0",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\uFEFF",
  "\uD800",
  "🐳",
  "é",
  "ﬁ",
  "İ",
  "中文",
  " \\\n",
  "\\\n\n",
  "",
];

/** The names that every object has, more often than the other words that mean something. */
export const DICTIONARY: readonly [string, ...string[]] = [
  "constructor",
  ...OBJECT_NAMES,
  ...OBJECT_NAMES,
  ...OBJECT_NAMES,
  ...OBJECT_NAMES,
  ...OBJECT_NAMES,
  "prototype",
  "isPrototypeOf",
  "__defineGetter__",
  ...SYNTAX.split(" "),
  ...ODD,
];
