/**
 * SKP: planning, cascade, evidence, feedback, evaluation. Regulations: PermenPANRB 6/2022 with PP
 * 30/2019, SE Menteri PANRB 3/2023. Tables: {@code skp_*}.
 */
package id.teladan.skp;
