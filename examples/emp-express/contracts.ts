import type { eRoamingAuthorizeStart } from "oicp/emp";

type Identification = eRoamingAuthorizeStart["Identification"];

/** What a driver has with this provider. */
export interface Contract {
  readonly evcoId: string;
  readonly cards: readonly string[];
  readonly locked: boolean;
}

const contracts: readonly Contract[] = [
  { evcoId: "DE-DCB-C12345678-X", cards: ["1234ABCD5678EF"], locked: false },
  { evcoId: "DE-DCB-C87654321-X", cards: ["00DD00DD"], locked: true },
];

/** By contract id, as an app knows it. */
export function findContract(evcoId: string): Contract | undefined {
  return contracts.find((contract) => contract.evcoId === evcoId);
}

/** By what a driver identified with at a charge point: a card, or a vehicle that knows its contract. */
export function contractOf(identification: Identification): Contract | undefined {
  const { RFIDMifareFamilyIdentification: mifare, RFIDIdentification: rfid } = identification;
  const uid = (mifare?.UID ?? rfid?.UID)?.toUpperCase();
  if (uid !== undefined) return contracts.find(({ cards }) => cards.includes(uid));
  const evcoId = identification.PlugAndChargeIdentification?.EvcoID ?? identification.RemoteIdentification?.EvcoID;
  return evcoId === undefined ? undefined : findContract(evcoId);
}
