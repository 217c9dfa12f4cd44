/** Leave: own requests and balance, the form, the queue of superiors and officials. */
package id.teladan.web.cuti;
