/** A value of a YAML document, as it is written. */
export type YamlNode = YamlScalar | YamlList | YamlMap | YamlAlias;

interface Written {
  /** `tag:yaml.org,2002:str`, `!reset`, or "". */
  readonly tag: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

export interface YamlScalar extends Written {
  readonly kind: "scalar";
  readonly text: string;
  /** Without quotes, and no block. */
  readonly isPlain: boolean;
}

export interface YamlList extends Written {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends Written {
  readonly kind: "map";
  readonly entries: readonly (readonly [key: YamlNode, value: YamlNode])[];
}

export interface YamlAlias extends Written {
  readonly kind: "alias";
  readonly name: string;
  /** It may be what the alias is in. */
  readonly target: YamlNode;
}
