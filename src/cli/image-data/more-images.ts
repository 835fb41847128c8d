/** Families of tags that the reference data lacks: in its form, each with the public Dockerfile that it was read from. */
const ALPINE_EXTRA = String.raw`^(?:\d+\.\d+(?:\.\d+)?(?:-(?:preview|rc)[\w.]*)?-alpine(?:3\.\d+)?-extra(?:-(?:amd64|arm64v8|arm32v7))?)$`;

const RUNTIME_DEPS = { APP_UID: "1654", ASPNETCORE_HTTP_PORTS: "8080", DOTNET_RUNNING_IN_CONTAINER: "true" };

const COMMON = { distro: "alpine", users: ["app:1654"], platforms: "F", tags: ALPINE_EXTRA };

export const MORE_FAMILIES: readonly object[] = [
  {
    ...COMMON,
    image: "mcr.microsoft.com/dotnet/runtime-deps",
    config: { env: RUNTIME_DEPS, cmd: ["/bin/sh"] },
    has: ["ca-certificates"],
    source: "dotnet/dotnet-docker:src/runtime-deps/11.0/alpine3.23-extra/amd64@e1651a6e; 8.0 the same",
  },
  {
    ...COMMON,
    image: "mcr.microsoft.com/dotnet/runtime",
    config: { env: { ...RUNTIME_DEPS, DOTNET_VERSION: "<varies>" }, cmd: ["/bin/sh"] },
    has: ["ca-certificates", "dotnet"],
    source: "dotnet/dotnet-docker:src/runtime/10.0/alpine3.24-extra/amd64@0afcff50",
  },
  ...["8", "9", "10"].map((version) => ({
    image: `ghcr.io/oracle/oraclelinux${version}-python`,
    tags: String.raw`^(?:3\.\d+(?:-\d{8})?)$`,
    distro: "oraclelinux",
    config: { cmd: ["<varies>", "-V"] },
    packageManager: "dnf",
    has: ["dnf", "python3"],
    source: "oracle/docker-images:OracleLinuxDevelopers/oraclelinux9/python/3.12@bfd2e782; 8 and 10 alike",
  })),
];
