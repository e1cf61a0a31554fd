import assert from "node:assert/strict";
import fc from "fast-check";
import { expect, it } from "vitest";
import * as cpo from "oicp/cpo";
import * as emp from "oicp/emp";
import * as hubject from "oicp/hubject";
import * as testing from "oicp/testing";
import { runPage } from "./page-program.js";

it("the program of docs/testing.md does what the page says", async () => {
  const blocks = await runPage("testing.md", {
    "node:assert/strict": assert,
    "fast-check": { __esModule: true, default: fc },
    "oicp/cpo": cpo,
    "oicp/emp": emp,
    "oicp/hubject": hubject,
    "oicp/testing": testing,
  });
  expect(blocks).toBeGreaterThan(4);
});
