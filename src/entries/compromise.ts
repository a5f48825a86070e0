/**
 * Kazakh words for the package compromise, an optional peer.
 *
 * @module matin/compromise
 * @category Other packages
 */

export { createPlugin, type MatinPlugin, matinPlugin } from "../adapters/compromise/plugin";
export type { MatinMethods, MatinSelections } from "../adapters/compromise/views";
