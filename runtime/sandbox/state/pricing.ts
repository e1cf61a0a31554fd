import type {
  EVSEPricing,
  PricingProductDataRecord,
  PricingProductDataType,
} from "../../../generated/v2.3/messages.js";
import { normalizeIdentifier } from "../../identifiers.js";

/** The products an operator offers to one provider, or to all (`*`). */
export interface PricingProducts {
  /** Registered operator that pushed them. */
  readonly operator: string;
  /** Provider they are for, or `*`. */
  readonly providerId: string;
  /** What holds for all products alike. */
  readonly common: Omit<PricingProductDataType, "PricingProductDataRecords">;
  /** The products, each with the time at which it was last changed. */
  readonly products: readonly {
    /** The product, as it was pushed. */
    readonly record: PricingProductDataRecord;
    /** When it was last changed, in milliseconds since 1970. */
    readonly changed: number;
  }[];
}

/** Which products apply at one charge point, for one provider or for all (`*`). */
export interface EvsePrice {
  /** Registered operator that pushed it. */
  readonly operator: string;
  /** What was pushed. */
  readonly pricing: EVSEPricing;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

export interface PricingStore {
  products(operator: string, providerId: string): PricingProducts | undefined;
  setProducts(products: PricingProducts): void;
  productsOf(operator: string): PricingProducts[];
  price(evseId: string, providerId: string): EvsePrice | undefined;
  setPrice(price: EvsePrice): void;
  removePrice(evseId: string, providerId: string): void;
  pricesOf(operator: string): EvsePrice[];
  save(): SavedPricing;
  load(saved: SavedPricing): void;
}

/** Prices, as a snapshot holds them. */
export interface SavedPricing {
  /** Products that operators offer. */
  readonly products: readonly PricingProducts[];
  /** Which of them apply at which charge point. */
  readonly prices: readonly EvsePrice[];
}

export function createPricingStore(): PricingStore {
  const products = new Map<string, PricingProducts>();
  const prices = new Map<string, EvsePrice>();
  const key = (id: string, providerId: string): string => `${normalizeIdentifier(id)} ${providerId}`;
  const store: PricingStore = {
    products: (operator, providerId) => products.get(key(operator, providerId)),
    setProducts: (entry) => void products.set(key(entry.operator, entry.providerId), entry),
    productsOf: (operator) => [...products.values()].filter((entry) => entry.operator === operator),
    price: (evseId, providerId) => prices.get(key(evseId, providerId)),
    setPrice: (price) => void prices.set(key(price.pricing.EvseID, price.pricing.ProviderID), price),
    removePrice: (evseId, providerId) => void prices.delete(key(evseId, providerId)),
    pricesOf: (operator) => [...prices.values()].filter((price) => price.operator === operator),
    save: () => ({ products: [...products.values()], prices: [...prices.values()] }),
    load(saved) {
      products.clear();
      prices.clear();
      saved.products.forEach(store.setProducts);
      saved.prices.forEach(store.setPrice);
    },
  };
  return store;
}
