/**
 * Changes that need two persons. One proposes with a reason, another one decides; only then the change is carried out, in
 * the transaction of the decision. A module brings its kind of change as a bean of type {@link
 * id.teladan.core.usulan.PelaksanaUsulan}; the kernel keeps the proposal, shows what it would change, and refuses the
 * proposer, the person concerned and whoever acts for one of them. Table {@code core_usulan}.
 */
package id.teladan.core.usulan;
