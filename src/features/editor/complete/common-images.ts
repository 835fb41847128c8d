/** Images that many Dockerfiles start from, with tags that say what they hold. */
export const COMMON_IMAGES: readonly string[] = [
  "alpine:3.22",
  "debian:trixie-slim",
  "ubuntu:24.04",
  "scratch",
  "node:24-trixie-slim",
  "node:24-alpine",
  "python:3.14-slim-trixie",
  "golang:1.25-trixie",
  "golang:1.25-alpine",
  "rust:1.91-slim-trixie",
  "eclipse-temurin:25-jdk",
  "eclipse-temurin:25-jre",
  "maven:3.9-eclipse-temurin-25",
  "gradle:9-jdk25",
  "mcr.microsoft.com/dotnet/sdk:10.0",
  "mcr.microsoft.com/dotnet/aspnet:10.0",
  "php:8.4-fpm-alpine",
  "ruby:3.4-slim-trixie",
  "gcc:15-trixie",
  "nginx:1.29-alpine",
  "nginxinc/nginx-unprivileged:1.29-alpine",
  "busybox:1.37",
  "gcr.io/distroless/static-debian12:nonroot",
  "gcr.io/distroless/base-debian12:nonroot",
  "gcr.io/distroless/cc-debian12:nonroot",
];

/** The same without their tags: what somebody types to its end is offered, too, so that nothing else is taken for it. */
export const BARE_IMAGES: readonly string[] = [
  ...new Set(COMMON_IMAGES.flatMap((image) => (image.includes(":") ? [image.replace(/:.*$/, "")] : []))),
];

/** Platforms that images are usually built for. */
export const COMMON_PLATFORMS: readonly string[] = [
  "linux/amd64",
  "linux/arm64",
  "linux/arm/v7",
  "linux/386",
  "linux/ppc64le",
  "linux/s390x",
  "linux/riscv64",
  "windows/amd64",
];

/** Where package managers keep what they fetch. */
export const COMMON_CACHES: readonly string[] = [
  "/root/.npm",
  "/root/.cache/pip",
  "/root/.cache/go-build",
  "/go/pkg/mod",
  "/root/.m2",
  "/root/.gradle",
  "/usr/local/cargo/registry",
  "/root/.nuget/packages",
  "/var/cache/apt",
  "/var/lib/apt",
  "/var/cache/apk",
];
