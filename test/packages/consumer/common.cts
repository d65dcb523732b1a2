import assert = require("node:assert/strict");
import cli = require("@openocpi/cli");
import client = require("@openocpi/client");
import docs = require("@openocpi/docs");
import pricing = require("@openocpi/pricing");
import protocol = require("@openocpi/protocol");
import server = require("@openocpi/server");
import spec = require("@openocpi/spec");

assert.equal(typeof cli.main, "function");
assert.equal(typeof client.connect, "function");
assert.equal(typeof pricing.priceSession, "function");
assert.equal(protocol.statusCodes.success, 1000);
assert.equal(typeof server.ocpi, "function");
assert.ok(docs.page.pathname.endsWith("/index.html"));
assert.ok(spec.validate("Location", {}, "tolerant").length > 0);
console.log("CommonJS: required all seven packages");
