import {
  addFunction,
  divideFunction,
  greaterThanFunction,
  greaterThanOrEqualFunction,
  lessThanFunction,
  lessThanOrEqualFunction,
  moduloFunction,
  multiplyFunction,
  negateFunction,
  subtractFunction,
} from "./arithmetic.ts";
import { elementFunction, hasIndexFunction, indexFunction, lengthFunction } from "./collections/access.ts";
import {
  chunklistFunction,
  coalesceListFunction,
  compactFunction,
  containsFunction,
  distinctFunction,
  flattenFunction,
  indexOfFunction,
  reverseListFunction,
  setHasElementFunction,
} from "./collections/lists.ts";
import { keysFunction, lookupFunction, mergeFunction, valuesFunction, zipmapFunction } from "./collections/maps.ts";
import { concatFunction, rangeFunction, setProductFunction, sliceFunction } from "./collections/sequences.ts";
import {
  setIntersectionFunction,
  setSubtractFunction,
  setSymmetricDifferenceFunction,
  setUnionFunction,
} from "./collections/sets.ts";
import { bytesLenFunction, bytesSliceFunction, canFunction, convertFunction, tryFunction } from "./conversion.ts";
import { base64DecodeFunction, base64EncodeFunction } from "./crypto/base64.ts";
import {
  bcryptFunction,
  md5Function,
  rsaDecryptFunction,
  sha1Function,
  sha256Function,
  sha512Function,
} from "./crypto/hashes.ts";
import { uuidV4Function, uuidV5Function } from "./crypto/uuid.ts";
import { coalesceFunction, equalFunction, notEqualFunction } from "./equality.ts";
import type { BakeFunction } from "./function.ts";
import { andFunction, notFunction, orFunction } from "./logic.ts";
import { cidrHostFunction, cidrNetmaskFunction, cidrSubnetFunction, cidrSubnetsFunction } from "./network/cidr.ts";
import { semverCmpFunction } from "./network/semver.ts";
import { urlEncodeFunction } from "./network/url-encode.ts";
import { logFunction, parseIntFunction, powFunction } from "./numbers/powers.ts";
import {
  absoluteFunction,
  ceilFunction,
  floorFunction,
  intFunction,
  maxFunction,
  minFunction,
  signumFunction,
} from "./numbers/rounding.ts";
import { csvDecodeFunction } from "./text/csv.ts";
import { formatFunction, formatListFunction } from "./text/format.ts";
import { jsonDecodeFunction, jsonEncodeFunction } from "./text/json.ts";
import { basenameFunction, dirnameFunction, homedirFunction, sanitizeFunction } from "./text/paths.ts";
import { regexAllFunction, regexFunction, regexReplaceFunction } from "./text/regex.ts";
import {
  chompFunction,
  indentFunction,
  joinFunction,
  lowerFunction,
  replaceFunction,
  reverseFunction,
  sortFunction,
  splitFunction,
  strlenFunction,
  substrFunction,
  titleFunction,
  upperFunction,
} from "./text/strings.ts";
import { trimFunction, trimPrefixFunction, trimSpaceFunction, trimSuffixFunction } from "./text/trim.ts";
import {
  formatDateFunction,
  formatTimestampFunction,
  timeAddFunction,
  timestampFunction,
  unixTimestampParseFunction,
} from "./time/dates.ts";

/** What functions know of the world around them. */
export interface Surroundings {
  /** The current time, as `timestamp()` gives it. */
  readonly now: string;
  readonly home: string;
}

/** The functions that every bake file can call, by name. */
export function standardLibrary({ now, home }: Surroundings): Map<string, BakeFunction> {
  return new Map([...PURE, ["homedir", homedirFunction(home)], ["timestamp", timestampFunction(now)]]);
}

const PURE: readonly (readonly [string, BakeFunction])[] = [
  ["absolute", absoluteFunction],
  ["add", addFunction],
  ["and", andFunction],
  ["base64decode", base64DecodeFunction],
  ["base64encode", base64EncodeFunction],
  ["basename", basenameFunction],
  ["bcrypt", bcryptFunction],
  ["byteslen", bytesLenFunction],
  ["bytesslice", bytesSliceFunction],
  ["can", canFunction],
  ["ceil", ceilFunction],
  ["chomp", chompFunction],
  ["chunklist", chunklistFunction],
  ["cidrhost", cidrHostFunction],
  ["cidrnetmask", cidrNetmaskFunction],
  ["cidrsubnet", cidrSubnetFunction],
  ["cidrsubnets", cidrSubnetsFunction],
  ["coalesce", coalesceFunction],
  ["coalescelist", coalesceListFunction],
  ["compact", compactFunction],
  ["concat", concatFunction],
  ["contains", containsFunction],
  ["convert", convertFunction],
  ["csvdecode", csvDecodeFunction],
  ["dirname", dirnameFunction],
  ["distinct", distinctFunction],
  ["divide", divideFunction],
  ["element", elementFunction],
  ["equal", equalFunction],
  ["flatten", flattenFunction],
  ["floor", floorFunction],
  ["format", formatFunction],
  ["formatdate", formatDateFunction],
  ["formattimestamp", formatTimestampFunction],
  ["formatlist", formatListFunction],
  ["greaterthan", greaterThanFunction],
  ["greaterthanorequalto", greaterThanOrEqualFunction],
  ["hasindex", hasIndexFunction],
  ["indent", indentFunction],
  ["index", indexFunction],
  ["indexof", indexOfFunction],
  ["int", intFunction],
  ["join", joinFunction],
  ["jsondecode", jsonDecodeFunction],
  ["jsonencode", jsonEncodeFunction],
  ["keys", keysFunction],
  ["length", lengthFunction],
  ["lessthan", lessThanFunction],
  ["lessthanorequalto", lessThanOrEqualFunction],
  ["log", logFunction],
  ["lookup", lookupFunction],
  ["lower", lowerFunction],
  ["max", maxFunction],
  ["md5", md5Function],
  ["merge", mergeFunction],
  ["min", minFunction],
  ["modulo", moduloFunction],
  ["multiply", multiplyFunction],
  ["negate", negateFunction],
  ["not", notFunction],
  ["notequal", notEqualFunction],
  ["or", orFunction],
  ["parseint", parseIntFunction],
  ["pow", powFunction],
  ["range", rangeFunction],
  ["regex_replace", regexReplaceFunction],
  ["regex", regexFunction],
  ["regexall", regexAllFunction],
  ["replace", replaceFunction],
  ["reverse", reverseFunction],
  ["reverselist", reverseListFunction],
  ["rsadecrypt", rsaDecryptFunction],
  ["sanitize", sanitizeFunction],
  ["semvercmp", semverCmpFunction],
  ["sethaselement", setHasElementFunction],
  ["setintersection", setIntersectionFunction],
  ["setproduct", setProductFunction],
  ["setsubtract", setSubtractFunction],
  ["setsymmetricdifference", setSymmetricDifferenceFunction],
  ["setunion", setUnionFunction],
  ["sha1", sha1Function],
  ["sha256", sha256Function],
  ["sha512", sha512Function],
  ["signum", signumFunction],
  ["slice", sliceFunction],
  ["sort", sortFunction],
  ["split", splitFunction],
  ["strlen", strlenFunction],
  ["substr", substrFunction],
  ["subtract", subtractFunction],
  ["timeadd", timeAddFunction],
  ["title", titleFunction],
  ["trim", trimFunction],
  ["trimprefix", trimPrefixFunction],
  ["trimspace", trimSpaceFunction],
  ["trimsuffix", trimSuffixFunction],
  ["try", tryFunction],
  ["unixtimestampparse", unixTimestampParseFunction],
  ["upper", upperFunction],
  ["urlencode", urlEncodeFunction],
  ["uuidv4", uuidV4Function],
  ["uuidv5", uuidV5Function],
  ["values", valuesFunction],
  ["zipmap", zipmapFunction],
];
