/** Starts background work with the server: hands the container's executor to the ledger and takes up what was left. */
package id.teladan.web.pekerjaan;
