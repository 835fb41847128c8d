import { NODE_SAMPLES } from "./node.ts";
import { FRONT_END_SAMPLES } from "./front-end.ts";
import { GO_SAMPLES } from "./go.ts";
import { JAVA_SAMPLES } from "./java.ts";
import { PYTHON_SAMPLES } from "./python.ts";
import { RUST_SAMPLES } from "./rust.ts";
import { DOTNET_SAMPLES } from "./dotnet.ts";
import { PHP_SAMPLES } from "./php.ts";
import { RUBY_SAMPLES } from "./ruby.ts";
import { CPP_SAMPLES } from "./cpp.ts";

/** Sixty single-stage Dockerfiles in the manner of real ones, by ecosystem. */
export const SPLIT_SAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["node", NODE_SAMPLES],
  ["front-end", FRONT_END_SAMPLES],
  ["go", GO_SAMPLES],
  ["java", JAVA_SAMPLES],
  ["python", PYTHON_SAMPLES],
  ["rust", RUST_SAMPLES],
  ["dotnet", DOTNET_SAMPLES],
  ["php", PHP_SAMPLES],
  ["ruby", RUBY_SAMPLES],
  ["cpp", CPP_SAMPLES],
]);
