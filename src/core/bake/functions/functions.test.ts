import { describe, expect, it } from "vitest";
import { bake } from "../bake.ts";
import type { ComposeReader } from "../files/input.ts";
import { standardLibrary } from "./standard-library.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

/** What a variable with this default is, as `--list=variables` prints it, or what stops bake. */
function evaluate(expression: string): string {
  const { variables, outcome } = bake(
    {
      files: new Map([["docker-bake.hcl", `variable "V" {\n  default = ${expression}\n}\n`]]),
      order: [],
      targets: [],
      set: [],
      variables: new Map(),
      environment: new Map(),
      now: "2026-01-02T03:04:05Z",
    },
    NO_COMPOSE,
  );
  const [variable] = variables ?? [];
  return variable?.value ?? ("message" in outcome ? outcome.message : "");
}

/** Expressions with the value that buildx gives them. */
const VALUES: readonly (readonly [expression: string, value: string])[] = [
  ["absolute(-3.5)", "3.5"],
  ["add(1, 2)", "3"],
  ["and(true, false)", "false"],
  ['base64decode("aGVsbG8=")', "hello"],
  ['base64encode("hello")', "aGVsbG8="],
  ['basename("/a/b/c.txt")', "c.txt"],
  ['can(upper("x"))', "true"],
  ["can(nope.x)", "false"],
  ["ceil(1.2)", "2"],
  ['chomp("a\\n\\n")', "a"],
  ["chunklist([1, 2, 3], 2)", "[[1,2],[3]]"],
  ['cidrhost("10.0.0.0/24", 5)', "10.0.0.5"],
  ['cidrnetmask("10.0.0.0/12")', "255.240.0.0"],
  ['cidrsubnet("10.0.0.0/16", 8, 3)', "10.0.3.0/24"],
  ['cidrsubnets("10.0.0.0/16", 4, 8)', '["10.0.0.0/20","10.0.16.0/24"]'],
  ['coalesce(null, "b", "c")', "b"],
  ['coalescelist([], ["x"])', '["x"]'],
  ['compact(["a", "", "b"])', '["a","b"]'],
  ['concat(["a"], ["b", "c"])', '["a","b","c"]'],
  ['contains(["a", "b"], "b")', "true"],
  ['convert("5", number)', "5"],
  ['csvdecode("a,b\\n1,2\\n")', '[{"a":"1","b":"2"}]'],
  ['dirname("/a/b/c.txt")', "/a/b"],
  ['distinct(["a", "b", "a"])', '["a","b"]'],
  ["divide(7, 2)", "3.5"],
  ['element(["a", "b", "c"], 4)', "b"],
  ['equal("1", 1)', "false"],
  ['equal("a", "a")', "true"],
  ['flatten([["a"], [["b"], "c"]])', '["a","b","c"]'],
  ["floor(-1.2)", "-2"],
  ['format("%s-%03d-%t", "v", 7, true)', "v-007-true"],
  ['format("%-5s|%5.2f", "ab", 1.005)', "ab   | 1.00"],
  ['formatdate("YYYY-MM-DD\'T\'hh:mm:ssZ", "2026-01-02T03:04:05Z")', "2026-01-02T03:04:05Z"],
  ['formatlist("%s:%s", ["a", "b"], "1")', '["a:1","b:1"]'],
  ['formattimestamp("DD MMM YYYY", "2026-01-02T03:04:05Z")', "02 Jan 2026"],
  ["greaterthan(2, 1)", "true"],
  ["greaterthanorequalto(2, 2)", "true"],
  ['hasindex(["a"], 1)', "false"],
  ['indent(2, "a\\nb")', "a\n  b"],
  ['indexof(["a", "b"], "b")', "1"],
  ["int(2.9)", "2"],
  ['join(",", ["a", "b"])', "a,b"],
  ['jsondecode("{\\"a\\":[1,null]}")', '{"a":[1,null]}'],
  ['jsonencode({ b = [1, null], a = "<x>" })', '{"a":"\\u003cx\\u003e","b":[1,null]}'],
  ["keys({ b = 1, a = 2 })", '["a","b"]'],
  ["lessthan(2, 1)", "false"],
  ["lessthanorequalto(2, 2)", "true"],
  ["log(8, 2)", "3"],
  ['lookup({ a = "x" }, "b", "y")', "y"],
  ['lower("ÀB")', "àb"],
  ["max(1, 3, 2)", "3"],
  ['md5("hello")', "5d41402abc4b2a76b9719d911017c592"],
  ["merge({ a = 1 }, { a = 2, b = 3 })", '{"a":2,"b":3}'],
  ["min(1, 3, 2)", "1"],
  ["modulo(7, 3)", "1"],
  ["modulo(-7, 3)", "-1"],
  ["multiply(6, 7)", "42"],
  ["negate(2)", "-2"],
  ["not(true)", "false"],
  ['notequal("a", "b")', "true"],
  ["or(false, true)", "true"],
  ['parseint("ff", 16)', "255"],
  ["pow(2, 10)", "1024"],
  ["range(3)", "[0,1,2]"],
  ["range(1, 8, 3)", "[1,4,7]"],
  ['regex("[a-z]+", "12ab34")', "ab"],
  ['regex("(?P<year>\\\\d+)-(?P<month>\\\\d+)", "on 2026-01")', '{"month":"01","year":"2026"}'],
  ['regexall("[a-z]", "1a2b")', '["a","b"]'],
  ['regex_replace("hello", "l+", "L")', "heLo"],
  ['replace("1.2.3", ".", "-")', "1-2-3"],
  ['reverse("añb")', "bña"],
  ['reverselist(["a", "b"])', '["b","a"]'],
  ['sanitize("feature/A b")', "feature_A_b"],
  ['semvercmp("1.2.3", ">= 1.2")', "true"],
  ['sethaselement(["a"], "a")', "true"],
  ['setintersection(["a", "b"], ["b", "c"])', '["b"]'],
  ['setproduct(["a", "b"], [1, 2])', '[["a",1],["a",2],["b",1],["b",2]]'],
  ['setsubtract(["a", "b"], ["b"])', '["a"]'],
  ['setsymmetricdifference(["a", "b"], ["b", "c"])', '["a","c"]'],
  ['setunion(["b"], ["a"])', '["a","b"]'],
  ['sha1("hello")', "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d"],
  ['sha256("hello")', "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"],
  [
    'sha512("a")',
    "1f40fc92da241694750979ee6cf582f2d5d7d28e18335de05abc54d0560e0f5302860c652bf08d560252aa5e74210546f369fbbbce8c12cfc7957b2652fe9a75",
  ],
  ["signum(-4)", "-1"],
  ['slice(["a", "b", "c"], 1, 3)', '["b","c"]'],
  ['sort(["b", "a", "C"])', '["C","a","b"]'],
  ['split(".", "1.2.3")', '["1","2","3"]'],
  ['strlen("né")', "2"],
  ['substr("hello", 1, -1)', "ello"],
  ['substr("hello", -3, 2)', "ll"],
  ["subtract(1, 3)", "-2"],
  ['timeadd("2026-01-02T03:04:05Z", "90m")', "2026-01-02T04:34:05Z"],
  ["timestamp()", "2026-01-02T03:04:05Z"],
  ['title("hello world")', "Hello World"],
  ['trim("xxaxx", "x")', "a"],
  ['trimprefix("v1.2", "v")', "1.2"],
  ['trimspace("  a ")', "a"],
  ['trimsuffix("a.txt", ".txt")', "a"],
  ['try(nope.x, "fallback")', "fallback"],
  ["unixtimestampparse(1767323045).year", "2026"],
  ['upper("straße")', "STRAßE"],
  ['urlencode("a b/c")', "a+b%2Fc"],
  ['uuidv5("dns", "example.com")', "cfbff0d1-9375-5685-968c-48ce8b15ae17"],
  ["values({ b = 1, a = 2 })", "[2,1]"],
  ['zipmap(["a", "b"], [1, 2])', '{"a":1,"b":2}'],
  ["0.1 + 0.2", "0.3"],
  [
    "1 / 3",
    "0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333335",
  ],
  ["7 % 3", "1"],
  ["-2 * -3", "6"],
  ["1 < 2 && !(3 <= 2)", "true"],
  ['"a" == "a" ? "yes" : "no"', "yes"],
  ['[for k, v in { a = 1, b = 2 } : "${k}${v}"]', '["a1","b2"]'],
  ['{ for v in ["a", "b"] : v => upper(v) }', '{"a":"A","b":"B"}'],
  ['{ for v in ["aa", "ab", "b"] : substr(v, 0, 1) => v... }', '{"a":["aa","ab"],"b":["b"]}'],
  ["[for v in [1, 2, 3] : v if v != 2]", "[1,3]"],
  ["[{ a = 1 }, { a = 2 }][*].a", "[1,2]"],
  ['"%{ if true }a%{ else }b%{ endif }"', "a"],
  ['"%{ for x in ["a", "b"] }${x};%{ endfor }"', "a;b;"],
  ['"x${"y"}$${z}"', "xy${z}"],
  ["divide(1, 0)", "+Inf"],
];

/** Expressions that buildx refuses, with its words. */
const REFUSED: readonly (readonly [expression: string, message: string])[] = [
  ['byteslen("é")', 'Invalid value for "buf" parameter: bytes required, but have string.'],
  ['bytesslice("hello", 1, 3)', 'Invalid value for "buf" parameter: bytes required, but have string.'],
  ['index({ a = 1 }, "a")', 'Call to function "index" failed: collection must be a list, a map or a tuple.'],
  ["length({ a = 1, b = 2 })", 'Call to function "length" failed: collection must be a list, a map or a tuple.'],
  ["upper()", 'Function "upper" expects 1 argument(s). Missing value for "str".'],
  ['upper("a", "b")', 'Function "upper" expects only 1 argument(s).'],
  ["element([], 0)", 'Call to function "element" failed: cannot use element function with an empty list.'],
  ['parseint("zz", 10)', 'Invalid value for "number" parameter: cannot parse "zz" as a base 10 integer.'],
  ['regex("(", "a")', 'Invalid value for "pattern" parameter: invalid regexp pattern: missing closing ) in (.'],
  ['jsondecode("{")', 'Call to function "jsondecode" failed: EOF.'],
  [
    'cidrhost("10.0.0.0/33", 1)',
    'Call to function "cidrhost" failed: invalid CIDR expression: invalid CIDR address: 10.0.0.0/33.',
  ],
  ['semvercmp("x", ">1")', 'Call to function "semvercmp" failed: invalid semantic version.'],
  ['formatdate("q", "2026-01-02T03:04:05Z")', 'Invalid value for "format" parameter: invalid date format verb "q".'],
  ['substr("abc", "x", 1)', 'Invalid value for "offset" parameter: a number is required.'],
  ['keys("a")', 'Invalid value for "inputMap" parameter: must have map or object type.'],
  ['nosuch("a")', 'There is no function named "nosuch".'],
];

/** Functions whose result is random, a secret's, or the machine's. */
const NOT_LISTED: ReadonlySet<string> = new Set(["bcrypt", "homedir", "rsadecrypt", "uuidv4"]);

describe("expressions of a bake file", () => {
  it.each(VALUES)("%s is %s", (expression, value) => {
    expect(evaluate(expression)).toBe(value);
  });

  it.each(REFUSED)("%s is refused: %s", (expression, message) => {
    expect(evaluate(expression)).toContain(message);
  });

  it("are listed for every function of the standard library", () => {
    const called = new Set([...VALUES, ...REFUSED].map(([expression]) => /^\w+/.exec(expression)?.[0]));
    const names = [...standardLibrary({ now: "", home: "" }).keys()];
    expect(names.filter((name) => !called.has(name) && !NOT_LISTED.has(name))).toEqual([]);
  });
});
