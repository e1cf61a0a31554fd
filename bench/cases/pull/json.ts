import { Agent, request as send } from "undici";
import { JSON_HEADERS } from "../../lib/authorize-start.js";
import { clientTls } from "../../lib/certificates.js";
import { measurePull, PAGE, type PulledRecord } from "./measure-pull.js";

interface Page {
  readonly content: readonly PulledRecord[];
  readonly last: boolean;
}

const request = { ProviderID: "DE-DCB", GeoCoordinatesResponseFormat: "DecimalDegree" };

await measurePull(async function* pull(origin) {
  const dispatcher = new Agent({ connect: clientTls(), headersTimeout: 0, bodyTimeout: 0 });
  for (let number = 0; ; number += 1) {
    const url = `${origin}/api/oicp/evsepull/v23/providers/DE-DCB/data-records?page=${number}&size=${PAGE}`;
    const { body } = await send(url, {
      method: "POST",
      headers: JSON_HEADERS,
      body: JSON.stringify(request),
      dispatcher,
    });
    const { content, last } = JSON.parse(await body.text()) as Page;
    yield* content;
    if (last) return;
  }
});
