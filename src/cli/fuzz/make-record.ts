import type { SampleBuild, SampleEvent } from "#formats/record/sample-record.ts";
import { asList, asNumber, asObject, asText } from "#core/text/json-value.ts";
import { mutateJson } from "./mutate-json.ts";
import { mutateText } from "./mutate-text.ts";
import type { Random } from "./random.ts";
import { BUILD_JSON_SAMPLES, RECORD_SAMPLES } from "./record-samples.ts";

/** What is written into a place of a file, as a part of its length, and the byte that is put there. */
type ByteEdit = readonly [number, number];

/** A file that someone opens as a build record. */
export interface RecordCase {
  readonly content:
    | { readonly kind: "archive"; readonly builds: readonly SampleBuild[] }
    | { readonly kind: "json"; readonly text: string };
  /** Edits of the archive before it is compressed, and of the file. */
  readonly inside: readonly ByteEdit[];
  readonly outside: readonly ByteEdit[];
  readonly isCompressed: boolean;
  /** The part of the file that is left. */
  readonly share: number;
}

/** A record or a JSON text about a build, with edits to its values, to its bytes, or to both. */
export function makeRecord(random: Random): RecordCase {
  const isArchive = random.chance(0.7);
  const isDamaged = random.chance(0.3);
  const edits = (): readonly ByteEdit[] =>
    random.many(isDamaged && random.chance(0.5) ? 1 + random.below(6) : 0, () => [random.next(), random.below(256)]);
  return {
    content: isArchive
      ? { kind: "archive", builds: random.many(1 + random.below(3), () => makeBuild(random)) }
      : { kind: "json", text: makeJson(random) },
    inside: edits(),
    outside: edits(),
    isCompressed: random.chance(0.25),
    share: isDamaged && random.chance(0.2) ? random.next() : 1,
  };
}

function makeBuild(random: Random): SampleBuild {
  const sample = random.pick(RECORD_SAMPLES);
  const mutated = asObject(mutateJson(random, sample, 1 + random.below(8)));
  const { record, stream, status, provenance } = mutated;
  return {
    record: asObject(record),
    stream: asList(stream).map(toEvent),
    ...(status === undefined ? {} : { status: asObject(status) }),
    ...(provenance === undefined ? {} : { provenance: asObject(provenance) }),
  };
}

function toEvent(json: unknown): SampleEvent {
  const { digest, name, started, completed, cached, error, output } = asObject(json);
  return {
    digest: asText(digest),
    name: asText(name),
    ...(started === undefined ? {} : { started: Math.trunc(asNumber(started) % 2 ** 50) }),
    ...(completed === undefined ? {} : { completed: Math.trunc(asNumber(completed) % 2 ** 50) }),
    cached: cached === true,
    ...(error === undefined ? {} : { error: asText(error) }),
    ...(output === undefined ? {} : { output: asText(output) }),
  };
}

function makeJson(random: Random): string {
  const json = mutateJson(random, random.pick(BUILD_JSON_SAMPLES), random.below(8));
  const text = JSON.stringify(json);
  return random.chance(0.3) ? mutateText(random, text, text, 1 + random.below(4)) : text;
}
