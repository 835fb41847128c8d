import { type Failure, failure } from "../../value/failure.ts";
import { listType, NUMBER, STRING } from "../../value/type.ts";
import { listValue, stringValue, type Value } from "../../value/value.ts";
import { integerOf, text, textFunction, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";
import { formatAddress, formatNetwork, type IpNetwork, lastAddress, maskAddress, parseNetwork } from "./ip-network.ts";

function invalid(written: string): Failure {
  return failure(`invalid CIDR expression: invalid CIDR address: ${written}`);
}

export const cidrHostFunction: BakeFunction = {
  params: [text("prefix"), { name: "hostnum", type: NUMBER }],
  returns: STRING,
  call: ([prefix, second]) => {
    const host = integerOf(second);
    if (typeof host === "object") return host;
    const network = parseNetwork(textOf(prefix));
    if (!network) return invalid(textOf(prefix));
    const max = (1n << BigInt(network.bits - network.prefix)) - 1n;
    const number = BigInt(host);
    // negative numbers count from the end
    const distance = number < 0n ? -number - 1n : number;
    if (distance > max) return failure(`prefix of ${network.prefix} does not accommodate a host numbered ${host}`);
    const address = network.address | (number < 0n ? max - distance : number);
    return stringValue(formatAddress(address, network.bits));
  },
};

export const cidrNetmaskFunction = textFunction(["prefix"], (prefix = "") => {
  const network = parseNetwork(prefix);
  if (!network) return invalid(prefix);
  const all = (1n << BigInt(network.bits)) - 1n;
  return stringValue(formatAddress(maskAddress(all, network.prefix, network.bits), network.bits));
});

const TOO_FAR = "may not extend prefix by more than 32 bits";

export const cidrSubnetFunction: BakeFunction = {
  params: [text("prefix"), { name: "newbits", type: NUMBER }, { name: "netnum", type: NUMBER }],
  returns: STRING,
  call: ([prefix, second, third]) => {
    const added = integerOf(second);
    if (typeof added === "object") return added;
    const number = integerOf(third);
    if (typeof number === "object") return number;
    const network = parseNetwork(textOf(prefix));
    if (!network) return invalid(textOf(prefix));
    if (added > 32) return failure(TOO_FAR);
    const length = network.prefix + added;
    if (length > network.bits)
      return failure(`insufficient address space to extend prefix of ${network.prefix} by ${added}`);
    if (added < 0 || number < 0 || number >= 2 ** added)
      return failure(`prefix extension of ${added} does not accommodate a subnet numbered ${number}`);
    const address = network.address | (BigInt(number) << BigInt(network.bits - length));
    return stringValue(formatNetwork({ address, prefix: length, bits: network.bits }));
  },
};

export const cidrSubnetsFunction: BakeFunction = {
  params: [text("prefix")],
  variadic: { name: "newbits", type: NUMBER },
  returns: listType(STRING),
  call: ([prefix, ...lengths]) => {
    const network = parseNetwork(textOf(prefix));
    if (!network) return failure(invalid(textOf(prefix)).message, 0);
    const subnets: Value[] = [];
    let next = network.address;
    let previous: IpNetwork | undefined;
    for (const [at, value] of lengths.entries()) {
      const length = subnetLength(network, value, at + 1);
      if (typeof length === "object") return length;
      // the first address after the one before, at a multiple of the size
      if (previous)
        next = lastAddress(lastAddress(previous.address, previous.prefix, network.bits), length, network.bits) + 1n;
      if (next > lastAddress(network.address, network.prefix, network.bits)) {
        const after = previous ? formatNetwork(previous) : formatNetwork(network);
        return failure(
          `not enough remaining address space for a subnet with a prefix of ${length} bits after ${after}`,
          at + 1,
        );
      }
      previous = { address: maskAddress(next, length, network.bits), prefix: length, bits: network.bits };
      subnets.push(stringValue(formatNetwork(previous)));
    }
    return listValue(STRING, subnets);
  },
};

function subnetLength(network: IpNetwork, value: Value, argument: number): number | Failure {
  const added = integerOf(value);
  if (typeof added === "object") return failure(added.message, argument);
  if (added < 1) return failure("must extend prefix by at least one bit", argument);
  if (added > 32) return failure(TOO_FAR, argument);
  const length = network.prefix + added;
  if (length <= network.bits) return length;
  const protocol = network.bits === 32 ? "IPv4" : "IPv6";
  return failure(`would extend prefix to ${length} bits, which is too long for an ${protocol} address`, argument);
}
