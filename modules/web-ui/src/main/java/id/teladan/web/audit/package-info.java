/** Pages of the auditor: search of the audit trail, the access log, verification of the chain; and who saw my data. */
package id.teladan.web.audit;
