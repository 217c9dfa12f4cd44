/** The pure rule of one allowance: from class, criteria, presence and predicate to the net amount. */
package id.teladan.tpp.aturan;
