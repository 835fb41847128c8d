import { decodeBase64 } from "../text/base64.ts";
import { fromByteString } from "../text/unicode.ts";
import { asList, asNumber, asObject, asText, asTexts } from "../text/json-value.ts";
import { readTimestamp } from "../text/timestamp.ts";
import type { SolveStatus } from "./vertex-event.ts";

/** Decodes BuildKit's solve status from JSON (`client.SolveStatus`); whatever is malformed in it is left out. */
export function readSolveStatus(json: unknown): SolveStatus {
  const { vertexes, statuses, logs } = asObject(json);
  return {
    vertices: asList(vertexes)
      .map(asObject)
      .filter(({ digest }) => asText(digest) !== "")
      .map(({ digest, name, inputs, cached, started, completed, error }) => ({
        digest: asText(digest),
        name: asText(name),
        inputs: asTexts(inputs),
        cached: cached === true,
        started: readTimestamp(started),
        completed: readTimestamp(completed),
        error: asText(error),
      })),
    transfers: asList(statuses)
      .map(asObject)
      .map(({ vertex, id, name, current, total, started, completed }) => ({
        vertex: asText(vertex),
        id: asText(id),
        name: asText(name),
        current: asNumber(current),
        total: asNumber(total),
        started: readTimestamp(started),
        completed: readTimestamp(completed),
      })),
    output: asList(logs)
      .map(asObject)
      .map(({ vertex, timestamp, stream, data }) => ({
        vertex: asText(vertex),
        at: readTimestamp(timestamp),
        stream: asNumber(stream),
        text: fromByteString(decodeBase64(asText(data))),
      })),
  };
}
