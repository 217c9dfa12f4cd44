/**
 * The decision of a case, its handing over, its effect and its serving. PP 94/2021 Pasal 8, 16-25, 33-40. Owns {@code
 * disiplin_keputusan}.
 */
package id.teladan.disiplin.penjatuhan;
