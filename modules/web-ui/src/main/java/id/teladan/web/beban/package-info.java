/** The outermost door, before any worker thread: overload is refused at once, and no answer leaves without its security headers. */
package id.teladan.web.beban;
