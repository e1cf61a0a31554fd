import * as mswNode from "msw/node";
import * as vitest from "vitest";
import * as cpo from "oicp/cpo";
import * as emp from "oicp/emp";
import * as msw from "oicp/msw";
import * as testing from "oicp/testing";
import { runPage } from "../testing/page-program.js";

// The page is a test file itself: its tests become tests of this one.
const blocks = await runPage("msw.md", {
  "msw/node": mswNode,
  vitest,
  "oicp/cpo": cpo,
  "oicp/emp": emp,
  "oicp/msw": msw,
  "oicp/testing": testing,
});

vitest.it("docs/msw.md has examples", () => vitest.expect(blocks).toBeGreaterThan(5));
