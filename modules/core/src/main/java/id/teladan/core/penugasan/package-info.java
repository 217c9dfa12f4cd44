/**
 * Acting for somebody: Pj, Plt and Plh of a post (by an officer, with a second person where a decree is needed) and the
 * delegation of one's own rights to somebody else. What is acted under a delegation carries "a.n."; both end by
 * themselves on their last day. UU 30/2014 Pasal 13 and 14. Tables {@code core_penugasan}, {@code core_delegasi}.
 */
package id.teladan.core.penugasan;
