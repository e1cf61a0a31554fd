import { fastify, type FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import { answer, ANSWER_MESSAGE, REQUEST_MESSAGE, ROUTE } from "../../lib/authorize-start.js";
import { serverTls } from "../../lib/certificates.js";
import { jsonSchemaOf, readCorrectedDocument } from "../../lib/corrected-document.js";
import { measureServer } from "../../lib/measure-server.js";

const document = await readCorrectedDocument();
const schema = {
  body: jsonSchemaOf(document, REQUEST_MESSAGE),
  response: { 200: jsonSchemaOf(document, ANSWER_MESSAGE) },
};

await measureServer({
  async listen(secure) {
    // The document's schemas have words that only OpenAPI knows.
    const options = { ajv: { customOptions: { strict: false } } };
    const app = secure ? (fastify({ ...options, https: serverTls() }) as unknown as FastifyInstance) : fastify(options);
    app.post<{ Body: { CPOPartnerSessionID: string } }>(ROUTE, { schema }, (request) => ({
      ...answer,
      CPOPartnerSessionID: request.body.CPOPartnerSessionID,
    }));
    await app.listen({ port: 0, host: "127.0.0.1" });
    return (app.server.address() as AddressInfo).port;
  },
  validates: true,
});
