/**
 * The shared kernel: people, units, positions, value types, the rule kernel, time, rights and scope,
 * audit, errors, documents, import, background work. Tables: {@code core_*}.
 */
package id.teladan.core;
