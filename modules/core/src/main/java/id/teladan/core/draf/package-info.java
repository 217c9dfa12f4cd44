/**
 * Drafts: what a person typed into a form and has not submitted yet. They survive the session and a restart, belong to
 * their person alone and are no acts, hence not audited. Table {@code core_draf}.
 */
package id.teladan.core.draf;
