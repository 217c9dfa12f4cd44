/** An indication is reported and looked at: accepted with a proposal of the rules, or refused with a reason. */
package id.teladan.disiplin.indikasi;
