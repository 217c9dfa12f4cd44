/** Explanations as JSON, for storage beside a decision and for REST. */
package id.teladan.core.jejak;
