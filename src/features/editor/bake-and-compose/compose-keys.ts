/** The top of a Compose file. */
export const TOP_KEYS: readonly string[] = ["services", "volumes", "networks", "secrets", "configs", "include", "name"];

/** The keys of a service that are used most. */
export const SERVICE_KEYS: readonly string[] = [
  "build",
  "image",
  "platform",
  "depends_on",
  "environment",
  "env_file",
  "ports",
  "volumes",
  "command",
  "entrypoint",
  "healthcheck",
  "restart",
  "networks",
  "profiles",
  "extends",
  "secrets",
  "user",
  "working_dir",
  "labels",
  "deploy",
];

/** All keys of `build`. */
export const BUILD_KEYS: readonly string[] = [
  "context",
  "dockerfile",
  "dockerfile_inline",
  "target",
  "args",
  "additional_contexts",
  "tags",
  "platforms",
  "labels",
  "cache_from",
  "cache_to",
  "secrets",
  "ssh",
  "no_cache",
  "pull",
  "network",
  "shm_size",
  "ulimits",
  "extra_hosts",
  "entitlements",
  "privileged",
  "provenance",
  "sbom",
];
