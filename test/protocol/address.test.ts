import {
  type AddressPolicy,
  AddressRefused,
  allows,
  checkAddress,
  isPublicAddress,
} from "@openocpi/protocol";
import { describe, expect, it } from "vitest";

function refused(url: string | URL, policy?: AddressPolicy): AddressRefused {
  try {
    checkAddress(url, policy);
  } catch (error) {
    if (error instanceof AddressRefused) return error;
    throw error;
  }
  throw new Error(`${url} was not refused`);
}

const loopback = [
  "127.0.0.1",
  "127.1",
  "0x7f.0.0.1",
  "2130706433",
  "017700000001",
  "0177.0.0.01",
  "127.0.0.1.",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
];
const inside = ["10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "[fc00::1]", "[fd12:3456::1]"];
const never = [
  "0.0.0.0",
  "0",
  "[::]",
  "169.254.169.254",
  "[::ffff:169.254.169.254]",
  "[fe80::1]",
  "[fec0::1]",
  "224.0.0.1",
  "[ff02::1]",
  "240.0.0.1",
  "255.255.255.255",
  "192.0.2.1",
  "[2001:db8::1]",
  "[64:ff9b::7f00:1]",
  "[64:ff9b::a9fe:a9fe]",
  "[64:ff9b:1::808:808]",
  "[2002:7f00:1::]",
  "[2002:808:808::]",
  "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
  "[::127.0.0.1]",
  "[::ffff:0:127.0.0.1]",
  "100.100.100.200",
  "168.63.129.16",
  "[fd00:ec2::254]",
];
const open = ["8.8.8.8", "172.32.0.1", "[2606:4700::1111]", "[::ffff:8.8.8.8]", "[64:ff9b::808:808]"];

describe("checkAddress, by default", () => {
  it.each([...loopback, ...inside, ...never])("refuses http://%s/", (host) => {
    expect(refused(`http://${host}/ocpi/versions`).reason).toBe("address");
    expect(refused(new URL(`https://${host}:8443/`)).reason).toBe("address");
  });

  it.each(open)("lets http://%s/ pass", (host) => {
    expect(checkAddress(`http://${host}/`).pathname).toBe("/");
  });

  it.each([
    "localhost",
    "LOCALHOST",
    "localhost.",
    "a.localhost",
    "printer.local",
    "metadata.google.internal",
    "x.internal.",
  ])("refuses the name %s", (host) => {
    expect(refused(`https://${host}/`).reason).toBe("name");
  });

  it.each(["local.example", "notlocalhost", "internal.example.org"])("lets the name %s pass", (host) => {
    expect(checkAddress(`https://${host}/`).hostname).toBe(host);
  });

  it.each([
    "ftp://cpo.example/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:,x",
    "ws://cpo.example/",
  ])("refuses the scheme of %s", (url) => expect(refused(url).reason).toBe("scheme"));

  it.each(["", "/ocpi/versions", "http://", "http://a b/"])("refuses %j, which is no URL", (url) => {
    expect(refused(url).reason).toBe("not-a-url");
  });

  it("refuses userinfo, and repeats neither it nor the query", () => {
    const error = refused("https://user:s3cret@cpo.example/ocpi?key=s3cret");
    expect(error).toMatchObject({
      reason: "userinfo",
      url: "https://cpo.example/ocpi",
      name: "AddressRefused",
    });
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain("s3cret");
    expect(refused("https://user@cpo.example/").reason).toBe("userinfo");
  });
});

describe("checkAddress, with a policy", () => {
  it.each([...loopback, ...inside, "localhost", "hub.internal"])("allowPrivate lets %s pass", (host) => {
    checkAddress(`http://${host}/`, { allowPrivate: true });
  });

  it.each(never)("allowPrivate does not let %s pass", (host) => {
    expect(refused(`http://${host}/`, { allowPrivate: true }).reason).toBe("address");
  });

  it("allowHosts names single hosts, without case", () => {
    const policy = { allowHosts: ["Hub.internal", "10.0.0.5", "::1"] };
    for (const host of ["hub.internal", "HUB.INTERNAL.", "10.0.0.5", "[::1]"])
      checkAddress(`http://${host}`, policy);
    expect(refused("http://other.internal", policy).reason).toBe("name");
    expect(refused("http://x.hub.internal", policy).reason).toBe("name");
    expect(refused("http://10.0.0.6", policy).reason).toBe("address");
  });

  it("allowNetworks names networks, whatever they are", () => {
    const policy = { allowNetworks: ["169.254.169.0/24", "fd00:ec2::/32"] };
    for (const host of ["169.254.169.254", "[::ffff:169.254.169.254]", "[fd00:ec2::254]"]) {
      checkAddress(`http://${host}`, policy);
    }
    expect(refused("http://169.254.1.1", policy).reason).toBe("address");
    expect(refused("http://127.0.0.1", policy).reason).toBe("address");
  });

  it.each(["10/8", "10.0.0.1", "10.0.0.0/33", "010.0.0.0/8", "lan", ""])(
    "does not take %j for a network",
    (network) => {
      expect(() => checkAddress("http://10.0.0.1", { allowNetworks: [network] })).toThrow(TypeError);
    },
  );

  it("httpsOnly refuses http, also where the host is allowed", () => {
    const policy = { httpsOnly: true, allowPrivate: true };
    expect(refused("http://localhost/", policy)).toMatchObject({ reason: "scheme" });
    checkAddress("https://localhost/", policy);
  });
});

describe("addresses", () => {
  it("are public only if they are unicast addresses of the internet", () => {
    for (const host of open) expect(isPublicAddress(host.replace(/[[\]]/g, ""))).toBe(true);
    for (const host of ["127.0.0.1", "fe80::1%eth0", "8.8", "0x8.8.8.8", "cpo.example", ""]) {
      expect(isPublicAddress(host)).toBe(false);
    }
  });

  it("of an allowed host are allowed unless they are nobody's", () => {
    const policy = { allowHosts: ["hub.example"] };
    expect(allows(policy, "10.0.0.1", "hub.example")).toBe(true);
    expect(allows(policy, "10.0.0.1", "cpo.example")).toBe(false);
    expect(allows(policy, "10.0.0.1")).toBe(false);
    expect(allows(policy, "169.254.169.254", "hub.example")).toBe(false);
  });
});
