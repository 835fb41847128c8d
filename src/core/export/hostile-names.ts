/** Paths that mean something to a format that a name is written into. For tests. */
export const HOSTILE_PATHS: readonly string[] = [
  'a"b',
  "a'b",
  "<img src=x onerror=alert(1)>",
  "]]>",
  "--> %%{init: {}}%% subgraph end",
  "#quot;&quot;&amp;&#60;",
  "`code` __init__.py *.js ~~x~~",
  "1. list",
  "- item",
  "# head",
  "$$x^2$$",
  "fa:fa-car",
  "style x:4#f00;",
  "classDef a:b#c;",
  "a|b{c}[d](e)/f/",
  "back\\slash\\",
  "\\N\\G\\l\\n",
  "日本語 \u{1f600} \u202e",
  "half \ud83d",
  "tab\there\u0000nul\u0085\u2028line",
  "\ufffe\uffff",
];

/** A Dockerfile with a stage for each of them, each copying such a path and the next from the one before. */
export const HOSTILE_DOCKERFILE: string = [
  "FROM alpine AS s0",
  ...HOSTILE_PATHS.map(
    (path, index) => `FROM alpine AS s${index + 1}\nCOPY --from=s${index} ${JSON.stringify([path, `/${path}`])}`,
  ),
].join("\n");
