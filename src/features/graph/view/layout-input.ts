import { PARTS_TO_FOLD } from "#layout/fold-parts.ts";
import type { ApartNodes, EdgeToRoute, LayoutGraph, NodeToPlace } from "#layout/layout.ts";
import { labelWidth } from "../card-view/density.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import { fingerprint } from "./fingerprint.ts";
import type { GraphView } from "./graph-view.ts";
import { servicesTitleWidth } from "./service-views.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import type { StageCard } from "../card-view/stage-card.ts";

const LABEL_HEIGHT = 20;

/** What the layout needs to know of `view`: sizes, ports and edges, in order of the text. */
export function layoutInput(view: GraphView): LayoutGraph {
  const readers = firstReaders(view);
  const files = view.sources.filter(({ kind }) => kind === "dockerfile");
  const services = view.sources.filter(({ kind }) => kind === "service");
  const groups = view.sources.filter(({ kind }) => kind === "group");
  const sources = view.sources.filter(({ kind, stages }) => stages === undefined && kind !== "service");
  const cards = view.cards.map((card) => ({
    stage: card.stage,
    nodes: [
      ...sources.filter((source) => readers.get(source.key) === card.key).map((one) => sourceToPlace(one, view)),
      cardToPlace(card, view),
    ],
  }));
  const inText = [
    ...cards,
    ...groups.map((group) => ({ stage: group.stages?.[0] ?? 0, nodes: [fileToPlace(group, view)] })),
  ].toSorted((one, other) => one.stage - other.stage);
  const nodes = [...files.map((file) => fileToPlace(file, view)), ...inText.flatMap((one) => one.nodes)];
  const drawn = new Set(nodes.map((node) => node.key));
  const ports = new Map(
    view.cards.flatMap(({ geometry }) => geometry.entries.map(({ edgeKey, port }) => [edgeKey, port])),
  );
  const edges = view.edges
    .filter((edge) => drawn.has(edge.fromKey) && drawn.has(edge.toKey))
    .map((edge) => edgeToRoute(edge, ports));
  const apart: ApartNodes = {
    nodes: services.map(({ id, key, width, height }) => ({ id, key, width, height })),
    titleWidth: servicesTitleWidth(view.servicesTitle),
    windowShape: view.windowShape,
  };
  const graph = {
    direction: view.direction,
    spacing: view.spacing,
    nodes,
    edges,
    ...(services.length > 0 && { apart }),
    ...(new Set(nodes.map(({ group }) => group)).size >= PARTS_TO_FOLD && { windowShape: view.windowShape }),
  };
  return { ...graph, fingerprint: fingerprint(graph) };
}

/** The ids of the ports, as nodes and edges both name them. */
export function entryPort(entry: string): string {
  return `in:${entry}`;
}

export function exitPort(kind: EdgeView["kind"]): string {
  return `out:${kind}`;
}

/** For each source the first stage of the text that takes from it. */
function firstReaders(view: GraphView): ReadonlyMap<string, string> {
  const place = new Map(view.cards.map((card, index) => [card.key, index]));
  const readers = new Map<string, string>();
  for (const edge of view.edges) {
    const known = readers.get(edge.fromKey);
    if (known === undefined || (place.get(edge.toKey) ?? 0) < (place.get(known) ?? 0)) {
      readers.set(edge.fromKey, edge.toKey);
    }
  }
  return readers;
}

/**
 * To the right, sources appear in the column before their reader, next to the stages there, which saves width; downwards
 * they have their own row if there is no room next to the stages of the row before.
 */
function cardToPlace({ id, key, place, layer, geometry }: StageCard, { direction }: GraphView): NodeToPlace {
  const isDown = direction === "down";
  return {
    id,
    key,
    ...(place && { group: place.dockerfile }),
    layer: isDown ? layer * 2 + 1 : layer + 1,
    wave: layer,
    width: geometry.width,
    height: geometry.height,
    ports: [
      ...new Map(geometry.entries.map(({ port, side, x, y }) => [port, { id: entryPort(port), side, x, y }])).values(),
      ...geometry.exits.map(({ kind, side, x, y }) => ({ id: exitPort(kind), side, x, y })),
    ],
  };
}

function sourceToPlace(
  { id, key, group, layer, row, width, height }: SourceView,
  { direction, edges }: GraphView,
): NodeToPlace {
  const kinds = [...new Set(edges.filter((edge) => edge.fromKey === key).map((edge) => edge.kind))];
  const isDown = direction === "down";
  const ports = kinds.map((kind, index) => {
    const offset = (index - (kinds.length - 1) / 2) * 8;
    return isDown
      ? { id: exitPort(kind), side: "south" as const, x: Math.min(width / 2, 44) + offset, y: height }
      : { id: exitPort(kind), side: "east" as const, x: width, y: height / 2 + offset };
  });
  return { id, key, ...(group && { group }), layer: isDown ? row : layer, wave: -1, width, height, ports };
}

/** A folded Dockerfile or a group has a port for each line that arrives, next to those where lines leave. */
function fileToPlace(file: SourceView, view: GraphView): NodeToPlace {
  const node = sourceToPlace(file, view);
  const arriving = view.edges.filter((edge) => edge.toKey === file.key);
  const isDown = view.direction === "down";
  const pitch = Math.min(4, (file.height - 16) / Math.max(arriving.length - 1, 1));
  const entries = arriving.map((edge, index) => {
    const offset = (index - (arriving.length - 1) / 2) * pitch;
    const place = isDown ? { x: file.width / 2 + offset, y: 0 } : { x: 0, y: file.height / 2 + offset };
    return { id: entryPort(edge.id), side: isDown ? ("north" as const) : ("west" as const), ...place };
  });
  const wave = file.kind === "group" ? file.layer : -1;
  return { ...node, wave, layer: isDown ? file.layer * 2 + 1 : file.layer + 1, ports: [...entries, ...node.ports] };
}

function edgeToRoute(edge: EdgeView, ports: ReadonlyMap<string, string>): EdgeToRoute {
  return {
    id: edge.key,
    from: edge.fromKey,
    fromPort: exitPort(edge.kind),
    to: edge.toKey,
    toPort: entryPort(ports.get(edge.key) ?? edge.id),
    label: edge.label === "" ? null : { width: labelWidth(edge.label.length), height: LABEL_HEIGHT },
  };
}
